/** Finds the row of an evaluation that an approved indicator became. Knows names only, no target. */
import { squeeze } from "../../../language/text";
import type { FormFacts, IndicatorRow } from "../../facts";
import type { ApprovedTargets } from "../approved-targets";
import { isNamed } from "../structure/indicator-rows";
import { holds, readName, sameness, type IndicatorName } from "./indicator-names";

export interface ApprovedRow {
  readonly approved: IndicatorRow;
  /** The row of the evaluation, or null when the indicator is missing there. */
  readonly own: IndicatorRow | null;
}

interface Named {
  readonly row: IndicatorRow;
  readonly name: IndicatorName;
  readonly level2: string;
}

function namedRows(form: FormFacts): readonly Named[] {
  return form.indicators
    .filter(isNamed)
    .map((row) => ({ row, name: readName(row), level2: squeeze(row.level2) }));
}

/** 村庄规划编制 and 村庄规划编制数量: one of them says what is measured, and both stand under one level. */
function measuresSame(left: Named, right: Named): boolean {
  const [one, other] = [left.name, right.name];
  const isShort = one.measure === "" || other.measure === "";
  return isShort && left.level2 === right.level2 && holds(one.bare, other.bare);
}

const isSameName = (left: Named, right: Named): boolean => left.name.whole === right.name.whole;

/** How well two rows fit, the best first; the same words under the same level before the same words elsewhere. */
const MEASURES: readonly ((left: Named, right: Named) => number)[] = [
  (left, right) => Number(isSameName(left, right) && left.level2 === right.level2),
  (left, right) => Number(isSameName(left, right)),
  (left, right) => sameness(left.name, right.name),
  (left, right) => Number(measuresSame(left, right)),
];

/** The approved indicators in their order, each with its own row of the evaluation; no row answers twice. */
export function approvedRows({ approved, evaluation }: ApprovedTargets): readonly ApprovedRow[] {
  const asked = namedRows(approved);
  const free = new Set(namedRows(evaluation));
  const found = new Map<Named, Named>();
  for (const measure of MEASURES) {
    const pairs = asked
      .filter((one) => !found.has(one))
      .flatMap((one) => [...free].map((own) => ({ one, own, fit: measure(one, own) })))
      .filter(({ fit }) => fit > 0)
      .sort((left, right) => right.fit - left.fit);
    for (const { one, own } of pairs) {
      if (found.has(one) || !free.has(own)) continue;
      found.set(one, own);
      free.delete(own);
    }
  }
  return asked.map((one) => ({ approved: one.row, own: found.get(one)?.row ?? null }));
}
