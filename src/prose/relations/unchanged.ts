/** 持平, 无变化 beside two figures that differ. */
import type { Figure } from "../lexing/figure";
import type { Passage } from "../text/passages";
import type { Remark } from "../verdict/remark";
import { isBaseOf } from "./bases";
import { before, isPlain } from "./scene";
import { UNCHANGED } from "./words";

const WORDS = new RegExp(UNCHANGED.source, "g");

/** Whether two printed figures are one, the coarser of them rounded or cut off. */
function isAlike(one: Figure, other: Figure): boolean {
  const off = one.value.minus(other.value).abs();
  if (one.step.eq(other.step)) return off.eq(0);
  return off.lt(one.step.gt(other.step) ? one.step : other.step);
}

/** What should stand instead: `减少4万元`. */
function changeOf(base: Figure, now: Figure): string {
  const off = now.value.minus(base.value);
  const shown = off.abs().div(now.factor).toFixed();
  return `${off.gt(0) ? "增加" : "减少"}${shown}${now.unit}`;
}

function remarkAt(passage: Passage, start: number, end: number): readonly Remark[] {
  const sentence = passage.sentenceAt[start];
  const figures = before(passage, start).filter((one) => one.sentence === sentence && isPlain(one));
  const [last, first] = figures;
  if (!last || !first || figures.length !== 2 || last.dimension !== first.dimension) return [];
  if (last.hedged || first.hedged || isAlike(last, first)) return [];
  const lastIsBase = isBaseOf(passage, last, first);
  if (!lastIsBase && !isBaseOf(passage, first, last)) return [];
  const pair: readonly [Figure, Figure] = [last, first];
  const words = passage.text.slice(start, end);
  const printed = pair.map((one) => passage.text.slice(one.start, one.end)).reverse();
  return [
    {
      check: "X-04",
      severity: "error",
      passage,
      start,
      end,
      expected: lastIsBase ? changeOf(last, first) : changeOf(first, last),
      message: `写“${words}”，但同句两个数为${printed.join("、")}，请更正文字或数字。`,
    },
  ];
}

/** Remarks on words of no change that the figures beside them contradict. */
export const unchangedRemarks = (passage: Passage): readonly Remark[] =>
  [...passage.text.matchAll(WORDS)].flatMap((match) =>
    remarkAt(passage, match.index, match.index + match[0].length),
  );
