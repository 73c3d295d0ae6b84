/** What shows that 全年预算数 was not taken from the budget: a part far from spent under a total rate of 100 %. */
import { below, ONE, ratio, showPercent, type Ratio } from "../../../language/numbers";
import type { FormFacts } from "../../facts";
import { figureOf } from "../../result/subtotals";
import { cellsOf } from "./amounts";
import type { FormPair } from "./cross-form";
import type { MoneyRow } from "../../fact-name";

interface UnspentPart {
  readonly row: MoneyRow;
  readonly label: string;
  /** `84.11%`. */
  readonly shown: string;
  readonly facts: readonly string[];
}

const PARTS = [
  ["basic", "基本支出"],
  ["project", "项目支出"],
] as const;

function executionOf(form: FormFacts, row: MoneyRow): Ratio | null {
  const [final, budget] = [figureOf(form, `${row}.final`), figureOf(form, `${row}.budget`)];
  return final && budget ? ratio(final.value, budget.value) : null;
}

/** The part with the lowest rate below 100 % although 全年执行数 equals 全年预算数 exactly; null when there is none. */
export function unspentPart({ basic, evaluation }: FormPair): UnspentPart | null {
  const [budget, exec] = [figureOf(evaluation, "fund.budget"), figureOf(evaluation, "fund.exec")];
  if (!budget || !exec || budget.value.eq(0) || !budget.value.eq(exec.value)) return null;
  const parts = PARTS.flatMap(([row, label]) => {
    const rate = executionOf(basic, row);
    return rate && below(rate, ONE) ? [{ row, label, rate }] : [];
  });
  const [first, second] = parts;
  const lowest = first && second && below(second.rate, first.rate) ? second : first;
  if (!lowest || showPercent(lowest.rate) === showPercent(ONE)) return null;
  const facts = [...cellsOf(basic, `${lowest.row}.final`), ...cellsOf(basic, `${lowest.row}.budget`)];
  return { row: lowest.row, label: lowest.label, shown: showPercent(lowest.rate), facts };
}

/** The sentence on such a part. */
export function unspentSentence(part: UnspentPart): string {
  return `总体执行率为100%，但${part.label}执行率仅${part.shown}，请核实全年预算数是否按执行数倒填。`;
}
