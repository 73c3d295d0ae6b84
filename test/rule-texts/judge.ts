/** Holds what was read of a rule text against what was meant: the points, never the reading. */
import { decimal } from "../../src/language/numbers";
import { applyRule, readRule, sayRule, type Rule } from "../../src/regulation/rule";
import type { Check } from "./pen";
import type { RuleText } from "./generate";

export interface Verdict {
  /** `left` where nothing is wrong and some points that follow were left to a person. */
  readonly reading: "right" | "left" | "unread" | "misread";
  /** What differs, for a person to look at. */
  readonly because: string;
  /** Whether the rule said back reads as a rule that gives the same points. */
  readonly saidBack: boolean;
}

function pointsFor(rule: Rule, check: Check, weight: number): string | null {
  const applied = applyRule(rule, check.value, {
    points: decimal(weight),
    steps: "by-width",
    notApplicable: "manual",
  });
  return applied.points?.toFixed() ?? null;
}

function differences(rule: Rule, text: RuleText): { readonly wrong: string[]; readonly left: string[] } {
  const wrong: string[] = [];
  const left: string[] = [];
  for (const check of text.checks) {
    const given = pointsFor(rule, check, text.weight);
    const meant = check.points?.toFixed() ?? null;
    if (given === meant) continue;
    (given === null ? left : wrong).push(`${check.shown}: ${given ?? "人工"}，应为${meant ?? "人工"}`);
  }
  return { wrong, left };
}

function isSaidBack(rule: Rule, text: RuleText): boolean {
  const again = readRule(sayRule(rule), { points: decimal(text.weight) }).rule;
  if (!again) return false;
  return text.checks.every(
    (check) => pointsFor(again, check, text.weight) === pointsFor(rule, check, text.weight),
  );
}

/** What became of a rule text. */
export function judge(text: RuleText): Verdict {
  const { rule, unread } = readRule(text.text, { points: decimal(text.weight) });
  if (!rule) return { reading: "unread", because: unread.join("；"), saidBack: true };
  const { wrong, left } = differences(rule, text);
  const saidBack = isSaidBack(rule, text);
  if (wrong.length > 0) return { reading: "misread", because: wrong.join("；"), saidBack };
  if (left.length > 0) return { reading: "left", because: left.join("；"), saidBack };
  return { reading: "right", because: "", saidBack };
}
