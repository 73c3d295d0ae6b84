/** The sums that must hold on the basic-data form, column by column. Knows relations, no sentence. */
import type { FormFacts } from "../../facts";
import { BASIC_MONEY_COLUMNS, type BasicMoneyColumn } from "../../facts-catalogue";
import { balance, balanceOf, best, present, printedTotal, type Balance, type Relation } from "./balance";
import { officialLabel } from "../../fact-labels";
import { projectReadings, summedGroups } from "./project-total";
import type { MoneyFactName, MoneyRow } from "../../fact-name";

/** What the projects under a group are called together. */
export const PROJECTS_LISTED = "所列项目合计";

function basicDataColumn(form: FormFacts, column: BasicMoneyColumn): readonly Balance[] {
  const at = (row: MoneyRow): MoneyFactName => `${row}.${column}`;
  const isOpen = (rows: readonly MoneyRow[]): boolean =>
    form.hasUnnamedRows === true && present(form, rows.map(at)).length < rows.length;
  const relate = (check: Balance["check"], row: MoneyRow, rows: readonly MoneyRow[]): readonly Balance[] =>
    isOpen(rows)
      ? []
      : printedTotal(form, at(row)).flatMap((total) =>
          balance(form, { check, total, partsLabel: "各项合计", parts: present(form, rows.map(at)) }),
        );
  return [
    ...relate("M-06", "three", ["abroad", "vehicle", "reception"]),
    ...relate("M-07", "vehicle", ["vehicleBuy", "vehicleRun"]),
    ...projectBalance(form, column),
    ...groupBalances(form, column),
  ];
}

/** 项目支出 holds if one of the readings of its rows does. */
function projectBalance(form: FormFacts, column: BasicMoneyColumn): readonly Balance[] {
  const rows = ["groupBusiness", "groupOperation", "groupSpecial"] as const;
  const groups = rows.map((row) => `${row}.${column}` as const);
  return printedTotal(form, `project.${column}`).flatMap((total) => {
    const relation: Relation = {
      check: "M-16",
      total,
      partsLabel: "所列专项合计",
      parts: present(form, groups),
    };
    const readings = projectReadings(form, column).filter((reading) => reading.length > 0);
    return best(readings.map((reading) => balanceOf(form, relation, reading)));
  });
}

/** The row of a group holds if it is the sum of the projects listed under it. */
function groupBalances(form: FormFacts, column: BasicMoneyColumn): readonly Balance[] {
  return printedTotal(form, `project.${column}`).flatMap(({ figure }) =>
    summedGroups(form, column, figure).map(({ own, projects }) => {
      const relation: Relation = {
        check: "M-16",
        total: { ...own, label: officialLabel(form, own.name) },
        partsLabel: PROJECTS_LISTED,
        parts: projects.map((project) => project.name),
      };
      return balanceOf(form, relation, projects);
    }),
  );
}

/** Every sum of a basic-data form that can be held against its parts. */
export function basicDataBalances(form: FormFacts): readonly Balance[] {
  return BASIC_MONEY_COLUMNS.flatMap((column) => basicDataColumn(form, column));
}
