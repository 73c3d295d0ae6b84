/** Verdicts as findings: the words, the place, and a sentence for an accountant. */
import { showMoney, type Decimal } from "../../language/numbers";
import type { Figure } from "../lexing/figure";
import type { Claim, RelationKind } from "../relations/claim";
import type { Scene } from "../relations/scene";
import { sentenceOf, type Passage, type Span } from "../text/passages";
import type { ProseFinding } from "./finding";
import type { Verdict } from "./judge";
import type { Remark } from "./remark";

const CHECKS: Readonly<Record<RelationKind, string>> = {
  parts: "X-04",
  total: "X-04",
  share: "X-05",
  "change-rate": "X-05",
  change: "X-04",
  execution: "X-05",
  excess: "X-05",
  difference: "X-04",
  product: "X-04",
  movement: "X-04",
  "score-group": "X-02",
  bound: "X-04",
  balance: "X-04",
};

const RELATION: Readonly<Record<RelationKind, string>> = {
  parts: "与分项合计不符",
  total: "与前列各项合计不符",
  share: "与文中金额算出的占比不符",
  "change-rate": "与文中增减额算出的幅度不符",
  change: "与文中两年数字的差额不符",
  execution: "与文中预算数、执行数算出的比率不符",
  excess: "与文中数字算出的超出幅度不符",
  difference: "与文中两数之差不符",
  product: "与数量乘标准不符",
  movement: "与期初、增加、减少推算的期末数不符",
  "score-group": "与所含各项得分合计不符",
  bound: "其中数大于总数",
  balance: "与所含各项合计不符",
};

/** A piece of the source text. */
export type Source = string;

export const sourceOf = (source: Source, passage: Passage, start: number, end: number): string =>
  source.slice(placeOf(passage, start), placeOf(passage, end, true));

/** Where a place of a passage stands in the source; an end is the one behind its last character. */
export function placeOf(passage: Passage, index: number, isEnd = false): number {
  if (!isEnd || index === 0) return passage.at[index] ?? passage.at[passage.at.length - 1] ?? 0;
  return (passage.at[index - 1] ?? 0) + 1;
}

/** A value as the figure beside it is printed: unit, decimals, thousands separators. */
export function showLike(figure: Figure, value: Decimal, printed: string): string {
  const number = value.div(figure.factor);
  const grouped = /\d,\d{3}/.test(printed);
  const decimals = Math.max(figure.decimals, decimalsOf(number));
  const shown = grouped ? showMoney(number, decimals) : number.toFixed(decimals);
  return `${shown}${figure.unit}`;
}

const decimalsOf = (number: Decimal): number => number.toFixed().split(".")[1]?.length ?? 0;

const oneLine = (text: string): string => text.replace(/[\s\u3000]+/g, " ").trim();

/** Longest piece of a sentence that is shown before and behind the words. */
const LONGEST_SHOWN = 300;

/** The sentence around words; of one without end, what stands about them. */
function shownOf(passage: Passage, start: number, end: number): Span {
  const span = sentenceOf(passage, start);
  return {
    start: Math.max(span.start, start - LONGEST_SHOWN),
    end: Math.min(Math.max(span.end, end), end + LONGEST_SHOWN),
  };
}

/** A remark with its sentence and place in the source. */
export function placeRemark(source: Source, remark: Remark): ProseFinding {
  const { passage, start, end, check, severity, expected, message } = remark;
  const words = sourceOf(source, passage, start, end);
  const span = shownOf(passage, start, end);
  return {
    check,
    severity,
    sentence: oneLine(sourceOf(source, passage, span.start, span.end)),
    words,
    start: placeOf(passage, start),
    end: placeOf(passage, end, true),
    reported: remark.reported ?? words,
    expected,
    message,
    section: passage.section,
    tables: remark.tables ?? [],
    paragraph: passage.paragraph,
  };
}

const LONGEST_LEAD = 12;

/** How a figure is called in a message: the end of the words before it and the figure. */
function nameOf(figure: Figure, printed: string): string {
  const lead = figure.lead.replace(/^.*(?:其中:?)/, "").slice(-LONGEST_LEAD);
  return `“${lead}${printed}”`;
}

function messageOf(verdict: Verdict, printed: string, expected: string | null): string {
  const { claim, figure, severity } = verdict;
  const name = nameOf(figure, printed);
  const off = expected === null ? "" : `，应为${expected}`;
  const reading = severity === "warning" ? "（按文意推算）" : "";
  const slip = verdict.slip === "hundred" && claim.kind === "excess" ? "，像是把完成比例写成了超出比例" : "";
  return `${name}${RELATION[claim.kind]}${off}${reading}${slip}，请核对${claim.explicit ? "更正" : ""}。`;
}

function toldOf(
  claim: Claim,
  scene: Scene,
  figure: Figure,
): { readonly passage: Passage; readonly start: number; readonly end: number } {
  const passage = scene[figure.passage] ?? claim.passage;
  const lead = Math.min(figure.lead.length, LONGEST_LEAD);
  return { passage, start: figure.start - lead, end: figure.end };
}

/** A verdict as a finding. */
export function tellVerdict(source: Source, scene: Scene, verdict: Verdict): ProseFinding {
  const { claim, figure, severity } = verdict;
  const { passage, start, end } = toldOf(claim, scene, figure);
  const reported = sourceOf(source, passage, figure.start, figure.end);
  const expected =
    verdict.expected === null || claim.kind === "bound" ? null : showLike(figure, verdict.expected, reported);
  const message = messageOf(verdict, reported, expected);
  return placeRemark(source, {
    check: CHECKS[claim.kind],
    severity,
    passage,
    start,
    end,
    reported,
    expected,
    message,
  });
}
