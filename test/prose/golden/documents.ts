/** What a strict and fair reviewer finds in the five reports beside this file, and what he leaves alone. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

export interface GoldenFinding {
  /** As printed; stands in the text `times` times. */
  readonly words: string;
  readonly times: number;
  readonly kind: string;
  /** The text itself states the relation and no reading closes. */
  readonly certain: boolean;
  readonly reported: string;
  readonly expected: string;
  /** Other figures that may be blamed, or other right figures, with the same evidence. */
  readonly alternatives?: readonly { readonly reported: string; readonly expected: string }[];
  /** Only the tables beside the text show it. */
  readonly needs?: "workbook";
  readonly why: string;
}

export interface GoldenDocument {
  readonly document: string;
  readonly findings: readonly GoldenFinding[];
  readonly rightClaims: readonly { readonly words: string; readonly times: number; readonly why: string }[];
}

export function goldenDocuments(): readonly GoldenDocument[] {
  const read = JSON.parse(readFileSync(join(__dirname, "seeds.json"), "utf8")) as {
    readonly documents: readonly GoldenDocument[];
  };
  return read.documents;
}
