/** Says a rule back in clear Chinese; reading what is said gives the same rule. Knows no value. */
import { below, decimal, isRatio, multiply, ZERO, type Quantity } from "../../language/numbers";
import { sameAmount, FULL } from "./amounts";
import type { Amount, Body, ChecklistItem, Outcome, Rule, Steps, WordCase } from "./model";
import { sayBounds } from "./say-bounds";
import { sayBase, sayRatio } from "./say-ratio";
import { sayJointBody } from "./say-joint";
import { sayAmount, sayAward, sayCount, sayInterval, sayNumber, saySteps } from "./say-amount";

const TIMES = /^(?:工作日|天|月|周|小时|年)$/;
const CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";

/** `2×执行率`, `刷卡率/50%`: a rate with its factor. */
function sayFactor(of: string, factor: Quantity): string {
  if (isRatio(factor)) {
    const { numerator, denominator } = factor;
    const part = `${of}/${sayNumber(denominator, "%")}`;
    return numerator.eq(1) ? part : `${numerator.toFixed()}×${part}`;
  }
  return factor.eq(1) ? of : `${factor.toFixed()}×${of}`;
}

/** The rate times its factor and an amount. */
function sayProportion(of: string, factor: Quantity, base: Amount): string {
  return `按${sayFactor(of, factor)}×${sayBase(base)}计算得分`;
}

/** What a band earns. */
export function sayOutcome(outcome: Outcome, subject: string | null, unit: string | null): string {
  switch (outcome.kind) {
    case "proportional":
      return sayProportion(subject ?? "完成率", outcome.factor, outcome.base);
    case "steps":
      return saySteps(outcome.steps, unit);
    case "exact":
    case "between":
    case "less":
      return sayAward(outcome);
  }
}

/** A case in words: `没有…的，计满分`. */
function sayCase({ words, award }: WordCase): string {
  return `${words}的，${sayAward(award)}`;
}

/** Where the steps begin: `控制率≤100%`. */
export function sayThreshold(
  subject: string | null,
  unit: string | null,
  { threshold, side }: Steps,
): string {
  const end = { value: threshold, included: true };
  const interval = { low: side === "above" ? null : end, high: side === "below" ? null : end };
  return sayInterval(interval, subject, unit);
}

function sayStepsBody({ subject, unit, start, steps }: Extract<Body, { kind: "steps" }>): readonly string[] {
  const timed = unit !== null && TIMES.test(unit);
  const fromNothing = steps.threshold.eq(0) && sameAmount(start, FULL) && unit !== "%";
  const named = subject === null ? "" : `${subject}`;
  if (fromNothing && timed) return [`${named}${saySteps(steps, unit)}`];
  if (fromNothing && steps.deduct.kind === "points") {
    const first = `超过${sayNumber(steps.per, unit)}扣${sayAmount(steps.deduct)}`;
    const second = `${sayNumber(steps.per.times(2), unit)}扣${steps.deduct.points.times(2).toFixed()}分`;
    return [`${first}，${second}，以此类推`];
  }
  const award = sayAward({ kind: "exact", amount: start });
  return [`${sayThreshold(subject, unit, steps)}，${award}`, saySteps(steps, unit)];
}

function sayFormula({
  of,
  constant,
  factor,
  base,
  zero,
}: Extract<Body, { kind: "formula" }>): readonly string[] {
  const sign = below(factor, ZERO) ? "-" : "+";
  const size = below(factor, ZERO) ? multiply(factor, decimal("-1")) : factor;
  const main = constant.eq(0)
    ? sayProportion(of, factor, base)
    : `得分=(${constant.toFixed()}${sign}${sayFactor(of, size)})×${sayBase(base)}`;
  return zero ? [main, `其中${sayInterval(zero, of, null)}的，得0分`] : [main];
}

function sayItem({ words, amount, otherwise }: ChecklistItem, index: number): string {
  const mark = CIRCLED[index] ?? "";
  const rest = otherwise ? `，否则${sayAward(otherwise)}` : "";
  return `${mark}${words}，${sayAmount(amount)}${rest}`;
}

function sayShare({ of, over, base }: Extract<Body, { kind: "share" }>): readonly string[] {
  const main = `得分=${of}×${sayBase(base)}`;
  return over ? [main, `超过指标${sayNumber(over, "%")}以上的，不计分`] : [main];
}

function isFull(outcome: Outcome | null): boolean {
  return outcome?.kind === "exact" && sameAmount(outcome.amount, FULL);
}

function sayBands({ subject, unit, bands, otherwise }: Extract<Body, { kind: "bands" }>): readonly string[] {
  const clauses = bands.map(
    ({ interval, outcome }) =>
      `${sayInterval(interval, subject, unit)}，${sayOutcome(outcome, subject, unit)}`,
  );
  const implied = bands.every(({ outcome }) => outcome.kind === "less") && isFull(otherwise);
  if (!otherwise || implied) return clauses;
  return [...clauses, `否则${sayOutcome(otherwise, subject, unit)}`];
}

function sayChecklist({ items, missing }: Extract<Body, { kind: "checklist" }>): readonly string[] {
  return [...items.map(sayItem), ...(missing ? [sayCount(missing)] : [])];
}

/** `每完成一项任务得1分`. */
export function sayGain({ verb, per, unit, what, award }: Extract<Body, { kind: "gain" }>): string {
  return `每${verb}${per.eq(1) ? "一" : per.toFixed()}${unit}${what}得${sayAmount(award)}`;
}

function sayBody(body: Body): readonly string[] {
  switch (body.kind) {
    case "bands":
      return sayBands(body);
    case "steps":
      return sayStepsBody(body);
    case "count":
      return body.deductions.map(sayCount);
    case "gain":
      return [sayGain(body)];
    case "checklist":
      return sayChecklist(body);
    case "ratio":
      return [sayRatio(body.direction, body.base)];
    case "formula":
      return sayFormula(body);
    case "share":
      return sayShare(body);
    case "words":
      return [];
    case "joint":
      return sayJointBody(body);
    case "judgement":
      return [`按${body.by}计算得分`];
  }
}

/** The bands, steps and cases of a rule, each said on its own. */
export function sayClauses(rule: Rule): readonly string[] {
  const otherwise =
    rule.body.kind === "words" && rule.body.otherwise ? [`否则${sayAward(rule.body.otherwise)}`] : [];
  return [...sayBody(rule.body), ...rule.cases.map(sayCase), ...otherwise];
}

/** Says a rule in clear Chinese, such that `readRule` reads the same rule from it. */
export function sayRule(rule: Rule): string {
  return `${[sayClauses(rule).join("；"), ...sayBounds(rule)].join("，")}。`;
}
