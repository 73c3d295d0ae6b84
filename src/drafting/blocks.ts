/** A report as plain blocks, ready to be set in type. Knows no file format. */

/** Words of a sentence; those that a person still has to fill in are marked. */
export interface Span {
  readonly text: string;
  readonly toFill: boolean;
}

export interface TableCell {
  readonly text: string;
  /** How many rows and columns it covers; 1 by default. */
  readonly rowSpan?: number;
  readonly columnSpan?: number;
  readonly align?: "left" | "center";
}

export type Block =
  | { readonly kind: "title"; readonly lines: readonly string[] }
  /** `number` is `一、` and the like, in front of the text. */
  | {
      readonly kind: "heading";
      readonly level: 1 | 2 | 3 | 4;
      readonly number: string;
      readonly text: string;
    }
  | { readonly kind: "paragraph"; readonly spans: readonly Span[] }
  /** Unit and date below the text. */
  | { readonly kind: "closing"; readonly spans: readonly Span[] }
  /** `附件1` and the title below it, on a new page. */
  | { readonly kind: "annex"; readonly label: string; readonly title: string }
  | {
      readonly kind: "table";
      /** Widths of the columns, in parts of their sum. */
      readonly widths: readonly number[];
      /** How many of the rows are a head that is repeated on each page. */
      readonly headRows: number;
      readonly rows: readonly (readonly TableCell[])[];
    };

/** Words that a person has to fill in: what is missing, in a few words. */
export interface ToFill {
  readonly toFill: string;
}

export type Part = string | ToFill;

/** A paragraph of words and of what is to be filled in. */
export function paragraph(...parts: readonly Part[]): Block {
  return { kind: "paragraph", spans: spansOf(parts) };
}

/** The parts as spans; neighbouring words are joined. */
export function spansOf(parts: readonly Part[]): readonly Span[] {
  const spans: Span[] = [];
  for (const part of parts) {
    const next =
      typeof part === "string" ? { text: part, toFill: false } : { text: toFillText(part), toFill: true };
    const last = spans.at(-1);
    if (next.text === "") continue;
    if (last && last.toFill === next.toFill)
      spans[spans.length - 1] = { ...last, text: last.text + next.text };
    else spans.push(next);
  }
  return spans;
}

const toFillText = ({ toFill }: ToFill): string => `【待补充：${toFill}】`;
