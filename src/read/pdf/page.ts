/** A run of text as a PDF places it. Points (1/72 inch), from the upper left corner of the page. */
export interface TextItem {
  readonly text: string;
  readonly x: number;
  /** Base line. */
  readonly y: number;
  readonly width: number;
  /** Font size. */
  readonly size: number;
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly items: readonly TextItem[];
}

/** What a PDF holds, before its text is put in order. */
export interface PdfContent {
  readonly pages: readonly PdfPage[];
  /** `Title` of the document information. */
  readonly title: string | undefined;
  /** `CreationDate` of the document information, as written: `D:20190304120000-05'00'`. */
  readonly created: string | undefined;
  /** `Creator` and `Producer`: the programs that made it. */
  readonly maker: string;
}

/** A line of a page in reading order. */
export interface TextLine {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}
