/** Applies a rule to a value: the points that follow, or the interval left to a person. Knows no cell. */
import { smaller, ZERO, type Decimal } from "../../../language/numbers";
import { isNotApplicableText } from "../../../language/figure";
import { DEFAULT_POLICIES, type Policies } from "../../packs/policy";
import { asScore, worth } from "../amounts";
import { follows, fromAward, judged, type Applied, type Ground } from "./applied";
import { applyCount, applyGain } from "./apply-counts";
import { applyFormula, applyRatio, applyShare } from "./apply-formulas";
import { applyJoint } from "./apply-joint";
import { withProvisos } from "./apply-provisos";
import { applyBands, applySteps } from "./apply-rates";
import type { Rule } from "../model";
import { sayRule } from "../say";
import type { RuleValue } from "./value";
import { matchCase } from "./word-match";

export type { Applied } from "./applied";

export interface ApplyContext {
  /** The weight of the row. */
  readonly points: Decimal;
  readonly steps: Policies["steps"];
  /** What a row that does not apply scores; full marks where nothing else is chosen. */
  readonly notApplicable?: Policies["notApplicable"];
}

const NOT_APPLICABLE = {
  full: "不适用的按满分计",
  exclude: "不适用的不参与计分",
  zero: "不适用的得0分",
  manual: "不适用的由人工评定",
} as const;

/** A row that does not apply, by the policy in force; the policy is always named because it decides. */
function notApplicable(ground: Ground): Applied {
  const clause = NOT_APPLICABLE[ground.notApplicable];
  switch (ground.notApplicable) {
    case "full":
      return follows(ground.points, ground, clause, [clause]);
    case "zero":
      return follows(ZERO, ground, clause, [clause]);
    case "exclude":
      return { points: null, interval: null, clause, choices: [clause] };
    case "manual":
      return { ...judged(ground, clause), choices: [clause] };
  }
}

function applyBody(rule: Rule, value: RuleValue, ground: Ground): Applied | null {
  const { body, maxDeduct } = rule;
  switch (body.kind) {
    case "bands":
      return applyBands(body, value, ground, maxDeduct);
    case "steps":
      return applySteps(body, value, ground, maxDeduct);
    case "count":
      return applyCount(body, value, ground, maxDeduct);
    case "gain":
      return applyGain(body, value, ground);
    case "ratio":
      return applyRatio(body, value, ground);
    case "formula":
      return applyFormula(body, value, ground, sayRule({ ...rule, cases: [] }));
    case "share":
      return applyShare(body, value, ground, sayRule({ ...rule, cases: [] }));
    case "joint":
      return applyJoint(body, value, ground);
    case "checklist":
    case "words":
    case "judgement":
      return null;
  }
}

/** What is left to a person keeps within the printed cap too. */
function capped(applied: Applied, { cap }: Rule, ground: Ground): Applied {
  if (!cap) return applied;
  const most = asScore(worth(cap, ground.points), ground.points);
  const { points, interval } = applied;
  return {
    ...applied,
    points: points && smaller(points, most),
    interval: interval && { low: smaller(interval.low, most), high: smaller(interval.high, most) },
  };
}

function applyWords(rule: Rule, text: string, ground: Ground): Applied | null {
  const found = matchCase(text, rule.cases);
  if (found) return fromAward(found.award, ground, `${found.words}的`);
  return null;
}

/** Words that no case of the rule speaks of. */
function otherWords(rule: Rule, text: string, ground: Ground): Applied {
  const counted = applyBody(rule, { kind: "words", text }, ground);
  if (counted) return counted;
  if (isNotApplicableText(text)) return notApplicable(ground);
  return judged(ground, "文字说明，需人工评定");
}

function applyNumber(rule: Rule, value: RuleValue, ground: Ground): Applied {
  const applied = applyBody(rule, value, ground);
  if (!applied) return judged(ground, "所给数值与评分标准的计量方式不符，需人工评定");
  return withProvisos(applied, rule, ground);
}

/**
 * Applies a rule to a value. Points are within 0 and the weight, 2 decimals, half up; thresholds are compared
 * exactly. Where nothing follows with certainty, `points` is null and `interval` says what a person may choose.
 */
export function applyRule(rule: Rule, value: RuleValue, context: ApplyContext): Applied {
  const { points, steps } = context;
  const ground = { points, steps, notApplicable: context.notApplicable ?? DEFAULT_POLICIES.notApplicable };
  const applied =
    value.kind === "words"
      ? (applyWords(rule, value.text, ground) ?? otherWords(rule, value.text, ground))
      : applyNumber(rule, value, ground);
  return capped(applied, rule, ground);
}
