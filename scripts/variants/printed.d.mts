/** name → how a browser prints the page of a release. */
export declare const PRINTS: Readonly<Record<string, { readonly headers: boolean }>>;

export declare function printedPage(text: string): string;
