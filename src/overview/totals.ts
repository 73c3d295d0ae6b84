/** The counts and averages of a batch, line by line. */
import { decimal, ratio, round, sum, toNumber } from "../language/numbers";
import { canBeSameUnit, UnitNames } from "../language/unit-name";
import { OVERVIEW_WORDS as W } from "../words/overview";
import { grouped } from "./alike";
import type { Batch, Result } from "./result";
import { percentOf, shareOf } from "./risks";
import type { UnitRow } from "./unit-rows";

export interface TotalLine {
  readonly group: string;
  readonly item: string;
  readonly value: number | null;
  readonly remark: string;
}

const line = (group: string, item: string, value: number | null, remark = ""): TotalLine => ({
  group,
  item,
  value,
  remark,
});

/** The mean to two places; null of nothing. */
function meanOf(values: readonly number[]): number | null {
  const mean = ratio(sum(values.map((value) => decimal(value))), decimal(values.length));
  return mean === null ? null : toNumber(round(mean, 2));
}

/** Units of a list that no filing can be of. */
export function missingUnits({ units }: Batch, rows: readonly UnitRow[]): readonly string[] {
  const printed = [...new Set(rows.flatMap(({ printedUnit }) => (printedUnit === "" ? [] : [printedUnit])))];
  return (units ?? []).filter((unit) => !printed.some((name) => canBeSameUnit(unit, name)));
}

/** How many units rows speak of: names that are within each other are one. */
export function unitCount(rows: readonly UnitRow[]): number {
  const names = new UnitNames();
  for (const { printedUnit } of rows) if (printedUnit !== "") names.add(printedUnit);
  return names.size;
}

function fileLines(results: readonly Result[]): readonly TotalLine[] {
  const sums = results.flatMap(({ sum: content }) => content ?? []);
  const failed = results.filter(({ kind }) => kind === "failed").length;
  return [
    line(W.groups.files, W.filesAll, results.length),
    line(W.groups.files, W.filesDone, results.length - failed),
    line(W.groups.files, W.filesFailed, failed),
    line(W.groups.files, W.filesSame, sums.length - new Set(sums).size),
  ];
}

function unitLines(batch: Batch, rows: readonly UnitRow[]): readonly TotalLine[] {
  const all = unitCount(rows);
  const mend = rows.filter(({ errors }) => errors.length > 0);
  const isWhole = new Set(mend.map(({ unit }) => unit));
  const isOpen = ({ questions, warnings }: UnitRow): boolean => questions > 0 || warnings.length > 0;
  const explain = rows.filter((row) => !isWhole.has(row.unit) && isOpen(row));
  const [toMend, toExplain] = [unitCount(mend), unitCount(explain)];
  const listed =
    batch.units === null
      ? []
      : [
          line(W.groups.units, W.unitsListed, batch.units.length),
          line(W.groups.units, W.unitsMissing, missingUnits(batch, rows).length),
        ];
  return [
    ...listed,
    line(W.groups.units, W.unitsFiled, all),
    line(W.groups.units, W.unitsMend, toMend),
    line(W.groups.units, W.unitsExplain, toExplain),
    line(W.groups.units, W.unitsReady, Math.max(0, all - toMend - toExplain)),
  ];
}

function gradeLines(rows: readonly UnitRow[]): readonly TotalLine[] {
  const graded = rows.flatMap(({ form }) => form?.grade ?? []);
  const byGrade = [...grouped(graded, ({ reported }) => reported ?? "")].sort(
    ([, left], [, right]) => right.length - left.length,
  );
  return byGrade.map(([grade, same]) =>
    line(
      W.groups.grades,
      grade === "" ? W.gradeBlank : W.gradeOf(grade),
      same.length,
      W.shareOf(percentOf(shareOf(same.length, graded.length))),
    ),
  );
}

function scoreLines(rows: readonly UnitRow[]): readonly TotalLine[] {
  const reported = rows.flatMap(({ form }) => form?.total?.reported ?? []);
  const computed = rows.flatMap(({ form }) => form?.total?.computed ?? []);
  const levels = grouped(
    rows.flatMap(({ form }) => form?.levels ?? []),
    ({ name }) => name,
  );
  return [
    line(W.groups.scores, W.meanReported, meanOf(reported), W.meanOf(reported.length)),
    line(W.groups.scores, W.meanComputed, meanOf(computed), W.meanOf(computed.length)),
    ...[...levels].map(([name, same]) =>
      line(
        W.groups.levels,
        name,
        meanOf(same.map(({ score }) => score)),
        `${W.meanOf(same.length)}，${W.fullPoints(meanOf(same.map(({ weight }) => weight)) ?? 0)}`,
      ),
    ),
  ];
}

/** The lines of 总览, in groups. */
export function totalLines(batch: Batch, rows: readonly UnitRow[]): readonly TotalLine[] {
  const count = (kind: "errors" | "warnings"): number => rows.reduce((all, row) => all + row[kind].length, 0);
  return [
    ...fileLines(batch.results),
    ...unitLines(batch, rows),
    line(W.groups.findings, W.errorsAll, count("errors")),
    line(W.groups.findings, W.warningsAll, count("warnings")),
    ...gradeLines(rows),
    ...scoreLines(rows),
  ];
}
