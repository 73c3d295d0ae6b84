/** 持平, 无变化 beside two figures that differ. */
import type { Figure } from "../lexing/figure";
import type { Passage } from "../text/passages";
import type { Remark } from "../verdict/remark";
import { isBaseOf } from "./bases";
import { before, isPlain } from "./scene";
import { UNCHANGED } from "./words";

const WORDS = new RegExp(UNCHANGED.source, "g");
const sentenceAt = (passage: Passage, place: number): number =>
  passage.sentences.findIndex((span) => place < span.end);

function remarkAt(passage: Passage, start: number, end: number): readonly Remark[] {
  const sentence = sentenceAt(passage, start);
  const figures = before(passage, start).filter((one) => one.sentence === sentence && isPlain(one));
  const [last, first] = figures;
  if (!last || !first || figures.length !== 2 || last.dimension !== first.dimension) return [];
  if (last.hedged || first.hedged || last.value.eq(first.value)) return [];
  const pair: readonly [Figure, Figure] = [last, first];
  if (!isBaseOf(passage, ...pair) && !isBaseOf(passage, first, last)) return [];
  const words = passage.text.slice(start, end);
  const printed = pair.map((one) => passage.text.slice(one.start, one.end)).reverse();
  return [
    {
      check: "X-04",
      severity: "error",
      passage,
      start,
      end,
      expected: null,
      message: `写“${words}”，但同句两个数为${printed.join("、")}，请更正文字或数字。`,
    },
  ];
}

/** Remarks on words of no change that the figures beside them contradict. */
export const unchangedRemarks = (passage: Passage): readonly Remark[] =>
  [...passage.text.matchAll(WORDS)].flatMap((match) =>
    remarkAt(passage, match.index, match.index + match[0].length),
  );
