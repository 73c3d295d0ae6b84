/** Gathers paragraphs and tables in the order in which they begin, whatever they are nested in. */
import { tooLarge } from "../problems";
import type { ParagraphElement, ParagraphPlace, WordParagraph, WordTable } from "./document";
import type { Counters } from "./counters";
import type { ParagraphProperties } from "./paragraph-properties";
import type { OpenParagraph } from "./runs";
import { headingOf, isContentsStyle, type Styles } from "./styles";

/** Paragraphs of one document; a report of 200 pages has some thousands. */
const MAX_PARAGRAPHS = 200_000;

interface NoteReference {
  readonly kind: "footnote" | "endnote";
  readonly id: string;
  /** Index of the paragraph that refers to it. */
  readonly host: number;
}

/** Where paragraphs are being read. */
export interface Surroundings {
  readonly place: ParagraphPlace;
  /** Paragraph of the main text that everything here hangs on; null in the main text itself. */
  readonly host: number | null;
}

export class Collector {
  private readonly paragraphs: (WordParagraph | undefined)[] = [];
  private readonly tables: (WordTable | undefined)[] = [];
  readonly notes: NoteReference[] = [];

  constructor(
    private readonly file: string,
    private readonly styles: Styles,
    private readonly counters: Counters,
  ) {}

  /** Index of the paragraph that begins next. */
  get next(): number {
    return this.paragraphs.length;
  }

  /** Keeps a place for a paragraph that begins now, and gives its index. */
  begin(): number {
    if (this.paragraphs.length >= MAX_PARAGRAPHS) throw tooLarge(this.file, `文档超过 ${MAX_PARAGRAPHS} 段`);
    return this.paragraphs.push(undefined) - 1;
  }

  end(
    index: number,
    { text, pieces }: OpenParagraph,
    { style, numbering, outline }: ParagraphProperties,
    element: ParagraphElement,
    { place, host }: Surroundings,
  ): void {
    const isContents = place.kind === "body" && isContentsStyle(this.styles, style);
    this.paragraphs[index] = {
      text,
      pieces,
      heading: isContents ? null : headingOf(this.styles, style, outline),
      number: this.counters.numberOf(style, numbering),
      place: isContents ? { kind: "contents" } : place,
      element,
      host: host ?? index,
    };
  }

  beginTable(): number {
    return this.tables.push(undefined) - 1;
  }

  endTable(index: number, table: WordTable): void {
    this.tables[index] = table;
  }

  /** All that was read; to be asked when everything that began has ended. */
  gathered(): { readonly paragraphs: readonly WordParagraph[]; readonly tables: readonly WordTable[] } {
    return {
      paragraphs: this.paragraphs.filter((one) => one !== undefined),
      tables: this.tables.filter((one) => one !== undefined),
    };
  }
}
