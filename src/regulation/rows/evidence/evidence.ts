/** Reads what units write as evidence in a cell: arithmetic, a stated rate, a count, 无…, or only words. Knows no rule. */
import { isNotApplicableText } from "../../../language/figure";
import { decimal, HUNDRED, type Decimal } from "../../../language/numbers";
import { rememberedText } from "../../../language/remembered-text";
import { isBlankText, squeeze } from "../../../language/text";
import { expressionsIn, type EvidenceExpression } from "./evidence-expression";
import { evenText } from "../../rule/grammar/source-text";
import type { RuleValue } from "../../rule/apply/value";

export type Evidence =
  | { readonly kind: "blank" }
  | { readonly kind: "not-applicable"; readonly text: string }
  | {
      readonly kind: "computed";
      readonly expressions: readonly EvidenceExpression[];
      /** The one that counts for the score. */
      readonly last: EvidenceExpression;
    }
  | { readonly kind: "stated"; readonly rate: Decimal; readonly name: string; readonly text: string }
  | { readonly kind: "counted"; readonly count: Decimal; readonly unit: string; readonly text: string }
  | { readonly kind: "verbal"; readonly text: string };

const STATED = /([^\d,;。:=%]{0,24}?)(?:为|达到?|是|:|=)?(-?\d+(?:\.\d+)?)%(以上|以下|左右|以内)?/g;
const COUNTED =
  /(?:发现|存在|出现|有|共|缺)[^\d,;。]{0,6}(\d+)(项|个|处|例|次|起|条|笔)(?=[^,;。]{0,12}(?:问题|不符|违规|缺|错|$))/;
const NONE_OF_IT =
  /^(?:本年度?|本单位|我单位|本部门|当年|年度)*(?:无|没有|未安排|未发生|不涉及|未开展)[^,;。\d]{0,16}[。]?$/;
const SPEAKS_OF_FAULTS = /问题|违规|违法|违纪|不符|投诉|事故|不良|拖欠|挪用|截留|挤占/;

/** The last rate stated with a name before it; one with 以上 or 左右 states nothing exact. */
function statedRate(even: string, text: string): Evidence | null {
  const all = Array.from(even.matchAll(STATED));
  const exact = all.filter(([, , , vague]) => vague === undefined);
  const last = exact[exact.length - 1];
  if (!last) return null;
  const rate = decimal(last[2] ?? "0").div(HUNDRED);
  return { kind: "stated", rate, name: (last[1] ?? "").replace(/的(?:比率|比例)$/, ""), text };
}

function isNone(text: string): boolean {
  const bare = squeeze(text);
  if (SPEAKS_OF_FAULTS.test(bare)) return false;
  return isNotApplicableText(bare) || NONE_OF_IT.test(bare);
}

/**
 * Reads a cell of evidence. Of several expressions the last counts for the score and all are checked: first at the
 * precision printed, then within half a unit of the last place of every input. Source: settled practice.
 * Score, rate and checks of a row all ask for it.
 */
export const readEvidence = rememberedText((text): Evidence => {
  if (isBlankText(text)) return { kind: "blank" };
  if (isNone(text) || /^[-/~—]+$/.test(squeeze(text))) return { kind: "not-applicable", text };
  const { even } = evenText(text);
  const expressions = expressionsIn(even);
  const last = expressions[expressions.length - 1];
  if (last) return { kind: "computed", expressions, last };
  const counted = COUNTED.exec(even);
  const stated = statedRate(even, text);
  if (stated) return stated;
  if (counted) return { kind: "counted", count: decimal(counted[1] ?? "0"), unit: counted[2] ?? "", text };
  return { kind: "verbal", text };
});

/** The value that a cell of evidence gives to a rule; null for a blank one. */
export function valueOfEvidence(evidence: Evidence): RuleValue | null {
  switch (evidence.kind) {
    case "blank":
      return null;
    case "computed":
      return { kind: "rate", rate: evidence.last.value };
    case "stated":
      return { kind: "rate", rate: evidence.rate };
    case "counted":
      return { kind: "count", count: evidence.count, unit: evidence.unit };
    case "not-applicable":
    case "verbal":
      return { kind: "words", text: evidence.text };
  }
}
