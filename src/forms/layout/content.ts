/** What kind of content a cell holds, and what a column of them looks like. Knows no word of finance. */
import { isDateFormat, isFillerText, readFigureNumber, readFigureText } from "../../language/figure";
import { scaledInteger } from "../../language/numbers";
import { squeeze } from "../../language/text";
import type { Block } from "../../workbook/locate";

/**
 * number: bare · percent · signed: `≥95%` · measure: a number with its unit · flag: 是, 否 · sign: `≤` alone · dash · date ·
 * word: short text, as labels are · prose · blank: nothing.
 */
export type ContentKind =
  | "blank"
  | "number"
  | "percent"
  | "signed"
  | "measure"
  | "flag"
  | "sign"
  | "dash"
  | "date"
  | "word"
  | "prose";

export interface Content {
  readonly kind: ContentKind;
  /** The number in ten-thousandths, a percent as its fraction; null where there is none. */
  readonly value: number | null;
}

const SIGN = /^(?:[<>=≥≤]=?|=[<>]|大于等于|小于等于|不低于|不高于|等于|大于|小于)$/;
const SIGNED = /^(?:[<>=≥≤]=?|不低于|不少于|不超过|不高于|大于等于|小于等于|控制在)(\d[\d,]*(?:\.\d+)?)(.*)$/;
const FLAG = /^(?:是|否|√|×|有|无)$/;
/** `2022.12` may as well be an amount. */
const DATE = /^20\d\d(?:[-/年]\d{1,2}(?:[-/.月]\d{0,2}日?)?|\.\d{1,2}\.\d{1,2})(?:前|底|末)?$/;
const LONGEST_WORD = 22;

const NOTHING: Content = { kind: "blank", value: null };

function ofFigure(text: string): Content | null {
  const figure = readFigureText(text);
  if (figure.kind !== "value") return null;
  const kind = figure.percent ? "percent" : figure.unit === null ? "number" : "measure";
  return { kind, value: scaledInteger(figure.value) };
}

function ofSigned(words: string): Content | null {
  const match = SIGNED.exec(words);
  const inner = match?.[1] === undefined ? null : ofFigure(match[1]);
  if (!match || !inner) return null;
  const percent = (match[2] ?? "").startsWith("%");
  const value = inner.value === null ? null : percent ? inner.value / 100 : inner.value;
  return { kind: "signed", value };
}

function ofText(text: string): Content {
  const words = squeeze(text);
  if (words === "") return NOTHING;
  if (isFillerText(text)) return { kind: "dash", value: null };
  if (FLAG.test(words)) return { kind: "flag", value: null };
  if (SIGN.test(words)) return { kind: "sign", value: null };
  if (DATE.test(words)) return { kind: "date", value: null };
  const figure = ofSigned(words) ?? ofFigure(text);
  if (figure) return figure;
  const isProse = words.length > LONGEST_WORD || /[,，。;；]/.test(words);
  return { kind: isProse ? "prose" : "word", value: null };
}

/** What a block holds; null: nothing stands there. */
export function contentOf(block: Block | null): Content {
  if (!block) return NOTHING;
  const { cell } = block;
  switch (cell.kind) {
    case "number": {
      if (isDateFormat(cell.format)) return { kind: "date", value: null };
      const figure = readFigureNumber(Number(cell.value), cell.format, cell.text);
      return { kind: figure.percent ? "percent" : "number", value: scaledInteger(figure.value) };
    }
    case "text":
      return ofText(block.text);
    case "blank":
      return NOTHING;
    default:
      return { kind: "dash", value: null };
  }
}

const FIGURES: ReadonlySet<ContentKind> = new Set(["number", "percent", "signed", "measure", "sign"]);

/** Whether a content is a figure of any kind. */
export const isFigure = ({ kind }: Content): boolean => FIGURES.has(kind);

/** Whether a block reads like a label: short words that are neither figure nor yes or no. */
export function isLabelLike(block: Block): boolean {
  return contentOf(block).kind === "word";
}

/** Contents of a column, row by row, with how often each kind occurs. */
export interface Profile {
  readonly contents: readonly Content[];
  readonly texts: readonly string[];
  readonly filled: number;
  readonly counts: Readonly<Partial<Record<ContentKind, number>>>;
  /** How many different texts there are among the filled cells. */
  readonly distinct: number;
}

/** The profile of a column's blocks. */
export function profileOf(blocks: readonly (Block | null)[]): Profile {
  const contents = blocks.map(contentOf);
  const counts: Partial<Record<ContentKind, number>> = {};
  for (const { kind } of contents) counts[kind] = (counts[kind] ?? 0) + 1;
  const texts = blocks.map((block) => (block ? squeeze(block.text || block.cell.text) : ""));
  return {
    contents,
    texts,
    filled: contents.length - (counts.blank ?? 0),
    counts,
    distinct: new Set(texts.filter((text) => text !== "")).size,
  };
}

/** How many cells are of one of the kinds. */
export const countOf = ({ counts }: Profile, ...kinds: readonly ContentKind[]): number =>
  kinds.reduce((total, kind) => total + (counts[kind] ?? 0), 0);

/** Whether at least half of what is filled, dashes apart, is of one of the kinds. */
export function isMostly(profile: Profile, ...kinds: readonly ContentKind[]): boolean {
  const told = profile.filled - countOf(profile, "dash");
  return told > 0 && countOf(profile, ...kinds) * 2 >= told;
}

/** Whether a column counts its rows: 1, 2, 3 … */
export function isSerial(profile: Profile): boolean {
  const values = profile.contents.flatMap(({ kind, value }) =>
    kind === "number" && value !== null ? [value] : [],
  );
  return values.length >= 2 && values.every((value, at) => value === (at + 1) * 10_000);
}
