/** Finds the figures of a passage. Dates, periods, codes, ordinals, sizes and numbering are passed over. */
import { decimal } from "../../language/numbers";
import { isHedgedAfter, isHedgedBefore, isNorm, LOOSE } from "./hedges";
import type { Figure } from "./figure";
import { readNumeral, spelledValue, type Numeral } from "./numerals";
import { readUnit, type Unit } from "./units";

const BOUNDARY = /[，,。；;:、()\t\n"“”《》[\]]/;
const LONGEST_LEAD = 40;
/** Numbers inside these are no quantities: document numbers, ranges, codes, sizes, clock times. */
const CODE_BEFORE = /(?:[A-Za-z_]|第|[A-Za-z]-|\d[-~]|\d至|\d到|字|〔|№|No\.?)$/i;
const RANGE_AFTER = /^(?:[-~](?=\d)|[至到]\d)/;
const CODE_AFTER = /^(?:[A-Za-z]|#|网)/;
const LATIN_UNIT = /^(?:m2|m3|km2|km|hm2|hm)(?![A-Za-z])/;
const SPELLED = /[一二两三四五六七八九十百千零]{1,7}/y;
const SPELLED_UNIT = /^(?:大类|方面|个|名|人|家|户|条|项|类|处|次|件|宗|所|辆|台|座|批|场|位|份|部分|种|点)/;
const NO_NUMERAL_BEFORE = /[第之同每统唯专另某前后近同单任进十一二两三四五六七八九百千万零周初逐另]$/;

/** What the lexer must know of a passage. */
export interface Passage {
  readonly index: number;
  readonly text: string;
  /** Of each character, the sentence it belongs to and the brackets open around it. */
  readonly sentenceAt: readonly number[];
  readonly depthAt: readonly number[];
}

function leadOf(text: string, start: number, from: number): string {
  let index = start;
  const floor = Math.max(from, start - LONGEST_LEAD);
  while (index > floor && !BOUNDARY.test(text.charAt(index - 1))) index -= 1;
  return text.slice(index, start);
}

/** Whether a number at the head of a line, sentence or clause only counts it: `1.`, `2、`, `(3)`. */
function isEnumerator(text: string, start: number, end: number): boolean {
  const before = start === 0 ? "" : text.charAt(start - 1);
  const after = text.charAt(end);
  if (end - start > 2) return false;
  if (before === "(" && after === ")") return true;
  const opens = start === 0 || /[。；:\s(]/.test(before);
  return opens && (after === "、" || after === ")" || (after === "." && !/\d/.test(text.charAt(end + 1))));
}

function isCode(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 4), start);
  const after = text.slice(end, end + 6);
  if (CODE_BEFORE.test(before) || RANGE_AFTER.test(after)) return true;
  if (/\]$/.test(before) && /^号/.test(after)) return true;
  if (/\[$/.test(before) && /^\]/.test(after)) return true;
  if (/[:·]$/.test(before) && /\d[:·]$/.test(text.slice(Math.max(0, start - 2), start))) return true;
  if (/^[:·]\d/.test(after)) return true;
  return CODE_AFTER.test(after) && !LATIN_UNIT.test(after);
}

interface Placed {
  readonly start: number;
  readonly numeral: Numeral;
  readonly unit: Unit | null;
  readonly loose: boolean;
  readonly spelled: boolean;
  readonly lead: string;
}

const BARE: Unit = { kind: "bare", dimension: "", factor: 1, unit: "" };

function figureOf(passage: Passage, placed: Placed): Figure {
  const { start, numeral, loose, spelled, lead } = placed;
  const unit = placed.unit ?? BARE;
  const end = numeral.end + (loose ? 1 : 0) + unit.unit.length;
  const rest = passage.text.slice(end, end + 8);
  const factor = decimal(unit.factor);
  const step = factor.times(decimal(`1e-${numeral.decimals}`));
  return {
    kind: unit.kind,
    dimension: unit.dimension,
    value: numeral.value.times(factor),
    step,
    factor,
    decimals: numeral.decimals,
    unit: unit.unit,
    exact: (unit.kind === "count" || unit.kind === "score") && unit.factor === 1 && numeral.decimals === 0,
    hedged: loose || numeral.damaged || isHedgedBefore(lead) || isHedgedAfter(rest),
    norm: unit.kind === "amount" && isNorm(lead, rest),
    spelled,
    start,
    end,
    passage: passage.index,
    sentence: passage.sentenceAt[start] ?? 0,
    depth: passage.depthAt[start] ?? 0,
    lead,
  };
}

/** The unit behind a number, with a loose 余 or 多 between them. */
function unitBehind(
  text: string,
  end: number,
): { readonly unit: Unit | "none" | null; readonly loose: boolean } {
  const space = text.charAt(end) === " " ? 1 : 0;
  const loose = LOOSE.test(text.charAt(end + space)) && readUnit(text, end + space + 1) !== null;
  return { unit: readUnit(text, end + (loose ? 1 : 0)), loose };
}

function digitsAt(passage: Passage, start: number, from: number): { figure: Figure | null; end: number } {
  const { text } = passage;
  const numeral = readNumeral(text, start);
  if (!numeral) return { figure: null, end: start + 1 };
  if (isEnumerator(text, start, numeral.end) || isCode(text, start, numeral.end)) {
    return { figure: null, end: numeral.end };
  }
  const { unit, loose } = unitBehind(text, numeral.end);
  if (unit === "none") return { figure: null, end: numeral.end };
  const lead = leadOf(text, start, from);
  const figure = figureOf(passage, { start, numeral, unit, loose, spelled: false, lead });
  return { figure, end: Math.max(figure.end, numeral.end) };
}

function spelledAt(passage: Passage, start: number, from: number): { figure: Figure | null; end: number } {
  const { text } = passage;
  SPELLED.lastIndex = start;
  const written = SPELLED.exec(text)?.[0] ?? "";
  const end = start + Math.max(1, written.length);
  const value = spelledValue(written);
  const before = text.slice(Math.max(0, start - 1), start);
  const named = SPELLED_UNIT.exec(text.slice(end, end + 3))?.[0];
  if (value === null || named === undefined || NO_NUMERAL_BEFORE.test(before)) return { figure: null, end };
  const numeral: Numeral = { value: decimal(value), decimals: 0, end, damaged: false };
  const counted = readUnit(text, end);
  const unit: Unit =
    counted !== null && counted !== "none" && counted.kind === "count"
      ? counted
      : { kind: "count", dimension: named, factor: 1, unit: named };
  const lead = leadOf(text, start, from);
  return { figure: figureOf(passage, { start, numeral, unit, loose: false, spelled: true, lead }), end };
}

const FIRST = /[\d一二两三四五六七八九十百]/g;

/** The figures of a passage in their order. */
export function readFigures(passage: Passage): readonly Figure[] {
  const figures: Figure[] = [];
  let from = 0;
  FIRST.lastIndex = 0;
  for (let match = FIRST.exec(passage.text); match; match = FIRST.exec(passage.text)) {
    const read = /\d/.test(match[0])
      ? digitsAt(passage, match.index, from)
      : spelledAt(passage, match.index, from);
    if (read.figure) {
      figures.push(read.figure);
      from = read.end;
    }
    FIRST.lastIndex = read.end;
  }
  return figures;
}
