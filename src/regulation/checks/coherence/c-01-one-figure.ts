/** C-01: several findings that one other value of one figure would all settle are one slip. Knows no relation by itself. */
import { decimalsOf } from "../../../language/figure";
import { showMoney } from "../../../language/numbers";
import { reviewCheck, type Review, type Reviewed } from "../check";
import { belongsTo, type FormFacts } from "../../facts";
import type { Fix, Severity, Violation } from "../../outcome";
import { labelOfFact } from "../../fact-labels";
import { nameOfRow } from "../scores/scored-rows";
import type { FigureChange } from "./figure-change";
import { contradictionIn, slipsBehind, type Slip } from "./one-slip";

/** More figures than that cannot be looked through one by one; then the narrowest finding stands for the others. */
const MOST_FIGURES = 2;

function labelOf(form: FormFacts, fact: string): string {
  const row = form.indicators.find((one) => belongsTo(form, one.name, fact));
  const label = labelOfFact(form, fact);
  return row ? `指标“${nameOfRow(row)}”${label}` : label;
}

function shown({ form, fact, value }: FigureChange): string {
  const was = form.facts.get(fact);
  const decimals = decimalsOf(value);
  if (was?.kind !== "value") return showMoney(value, decimals);
  return was.percent
    ? `${showMoney(value.times(100), Math.max(was.decimals, decimals - 2, 0))}%`
    : showMoney(value, Math.max(was.decimals, decimals));
}

const written = ({ form, fact }: FigureChange): string => {
  const text = form.facts.get(fact)?.text.trim() ?? "";
  return text === "" ? "未填" : `填${text}`;
};

function sentence(slips: readonly Slip[], ids: readonly string[]): string {
  const count = ids.length;
  const listed = `${count}处勾稽关系不符（${[...new Set(ids)].join("、")}）`;
  const [first, second] = slips.map(({ change }) => ({
    label: labelOf(change.form, change.fact),
    now: written(change),
    value: shown(change),
  }));
  if (!first) return "";
  return second
    ? `${first.label}${first.now}、${second.label}${second.now}，${listed}；若前者为${first.value}或后者为${second.value}，则${count}处同时成立，请核对。`
    : `${first.label}${first.now}，与${listed}；若为${first.value}，则${count}处同时成立，请核对。`;
}

const severityOf = (violations: readonly Violation[]): Severity =>
  violations.some(({ severity }) => severity === "error") ? "error" : "warning";

function oneFigure(slips: readonly Slip[], counted: readonly Violation[]): Violation {
  const [first] = slips;
  return {
    check: "C-01",
    severity: severityOf(counted),
    facts: slips.map(({ change }) => change.fact),
    reported: first ? (first.change.form.facts.get(first.change.fact)?.text.trim() ?? "") || null : null,
    expected: first && slips.length === 1 ? shown(first.change) : null,
    message: sentence(
      slips,
      counted.map(({ check }) => check),
    ),
    fixes: [],
  };
}

const sets = (fix: Fix, { fact, value }: FigureChange): boolean =>
  fix.fact === fact && typeof fix.value !== "string" && fix.value.eq(value);

/** A finding that writes the very value with certainty has already said what is wrong. */
function certainOf(explains: readonly Violation[], { change }: Slip): Violation | null {
  return explains.find(({ fixes }) => fixes.length > 0 && fixes.every((fix) => sets(fix, change))) ?? null;
}

/** The finding that the fewest figures could settle: a level rather than the whole form. */
function narrowest(counted: readonly Violation[]): Violation | null {
  return counted.find(({ check }) => check !== "P-01") ?? counted[0] ?? null;
}

function causeOf(slips: readonly Slip[], explains: readonly Violation[], given: Review): Violation | null {
  const [first] = slips;
  if (!first) return null;
  const certain = slips.length === 1 ? certainOf(explains, first) : null;
  if (certain) return certain;
  const counted = explains.filter(contradictionIn(given));
  return slips.length > MOST_FIGURES ? narrowest(counted) : oneFigure(slips, counted);
}

function review(given: Review): readonly Reviewed[] {
  return slipsBehind(given).flatMap((slips) => {
    const [first, ...others] = slips;
    const found = first?.explains ?? [];
    const cause = causeOf(slips, found, given);
    if (!first || !cause) return [];
    const explains = found.filter((violation) => violation !== cause);
    const keeps = (fix: Fix): boolean => others.length === 0 && sets(fix, first.change);
    const stands = ({ check }: Violation): boolean => given.isExact(check) && !given.judgesScore(check);
    return [{ cause, explains, keeps, stands }];
  });
}

export const ONE_FIGURE = reviewCheck({
  id: "C-01",
  severity: "error",
  title: "同一个数与多处勾稽关系同时不符的，核对该数",
  source: "review",
  rank: ["one-figure", 1],
  doubts: true,
  review,
});
