/** The browser's program file, undefined without one. */
export declare function findChromium(): string | undefined;

export declare class Printer {
  static start(program?: string): Promise<Printer>;
  /** The bytes of the PDF; with `headers`, date and title stand over each page, address and number under it. */
  print(html: string, options?: { readonly headers?: boolean }): Promise<Uint8Array>;
  close(): Promise<void>;
}
