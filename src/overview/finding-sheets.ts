/** The sheets about findings: one line each, by check, and which units to look at first. */
import { titleOfCheck } from "../assessment";
import type { NewSheet } from "../workbook/new-sheet";
import { OVERVIEW_SHEETS, OVERVIEW_WORDS as W } from "../words/overview";
import { BLANK_WORD } from "../words/verdict";
import { grouped } from "./alike";
import { shareOf, type RiskRow } from "./risks";
import { tableSheet, type Column } from "./table";
import { unitCount } from "./totals";
import type { OpenFinding, UnitRow } from "./unit-rows";

/** A table of more rows is no use to a reader; all of them stand in the results. */
const MOST_ROWS = 20_000;

interface Returned {
  readonly row: UnitRow;
  readonly finding: OpenFinding;
}

const yearOf = ({ year }: UnitRow): number | null => year;

const RETURN_COLUMNS: readonly Column<Returned>[] = [
  { head: W.unit, width: 20, style: "text", value: ({ row }) => row.unit },
  { head: W.year, width: 7, style: "people", value: ({ row }) => yearOf(row) },
  {
    head: W.level,
    width: 9,
    style: "words",
    value: ({ finding }) => (finding.severity === "error" ? W.mustMend : W.mustExplain),
  },
  { head: W.cell, width: 16, style: "text", value: ({ finding }) => finding.cells[0] ?? "" },
  { head: W.filled, width: 13, style: "amount", value: ({ finding }) => finding.reported ?? BLANK_WORD },
  { head: W.expected, width: 13, style: "amount", value: ({ finding }) => finding.expected ?? "" },
  { head: W.message, width: 58, style: "text", value: ({ finding }) => finding.message },
  { head: W.check, width: 8, style: "words", value: ({ finding }) => finding.id },
  { head: W.file, width: 24, style: "text", value: ({ row }) => row.file },
];

/** 退回清单. */
export function returnSheet(rows: readonly UnitRow[]): NewSheet {
  const all = rows.flatMap((row) =>
    [...row.errors, ...row.warnings].map((finding): Returned => ({ row, finding })),
  );
  const more = all.length > MOST_ROWS ? W.capped(MOST_ROWS, all.length) : "";
  return tableSheet({
    name: OVERVIEW_SHEETS.returns,
    title: W.title(OVERVIEW_SHEETS.returns),
    note: W.notes.returns + more,
    columns: RETURN_COLUMNS,
    rows: all.slice(0, MOST_ROWS),
    empty: W.empty,
  });
}

interface Common {
  readonly id: string;
  readonly severity: OpenFinding["severity"];
  readonly units: number;
  readonly count: number;
  readonly share: number;
}

function commonOf(rows: readonly UnitRow[]): readonly Common[] {
  const all = rows.flatMap((row) => [...row.errors, ...row.warnings].map((finding) => ({ row, finding })));
  const units = unitCount(rows);
  return [...grouped(all, ({ finding }) => finding.id)]
    .map(([id, same]): Common => {
      const concerned = unitCount(same.map(({ row }) => row));
      const isError = same.some(({ finding }) => finding.severity === "error");
      return {
        id,
        severity: isError ? "error" : "warning",
        units: concerned,
        count: same.length,
        share: shareOf(concerned, units),
      };
    })
    .sort(
      (left, right) => right.units - left.units || right.count - left.count || (left.id < right.id ? -1 : 1),
    );
}

const COMMON_COLUMNS: readonly Column<Common>[] = [
  { head: W.check, width: 10, style: "words", value: ({ id }) => id },
  { head: W.checkTitle, width: 60, style: "text", value: ({ id }) => titleOfCheck(id) },
  {
    head: W.level,
    width: 10,
    style: "words",
    value: ({ severity }) => (severity === "error" ? W.mustMend : W.mustExplain),
  },
  { head: W.unitCount, width: 14, style: "people", value: ({ units }) => units },
  { head: W.findingCount, width: 12, style: "people", value: ({ count }) => count },
  { head: W.unitShare, width: 14, style: "percent", value: ({ share }) => share },
];

/** 常见问题. */
export const commonSheet = (rows: readonly UnitRow[]): NewSheet =>
  tableSheet({
    name: OVERVIEW_SHEETS.common,
    title: W.title(OVERVIEW_SHEETS.common),
    note: W.notes.common,
    columns: COMMON_COLUMNS,
    rows: commonOf(rows),
    empty: W.empty,
  });

const RISK_COLUMNS: readonly Column<RiskRow>[] = [
  { head: W.unit, width: 28, style: "text", value: ({ row }) => row.unit },
  { head: W.year, width: 8, style: "people", value: ({ row }) => yearOf(row) },
  { head: W.form, width: 22, style: "text", value: ({ row }) => row.form?.project || row.form?.sheet || "" },
  { head: W.risk, width: 10, style: "score", value: ({ points }) => points },
  { head: W.reasons, width: 66, style: "text", value: ({ reasons }) => reasons.join("；") },
  { head: W.file, width: 30, style: "text", value: ({ row }) => row.file },
];

/** 抽查建议. */
export const riskSheet = (risks: readonly RiskRow[]): NewSheet =>
  tableSheet({
    name: OVERVIEW_SHEETS.checks,
    title: W.title(OVERVIEW_SHEETS.checks),
    note: W.notes.checks,
    columns: RISK_COLUMNS,
    rows: risks,
    empty: W.empty,
  });
