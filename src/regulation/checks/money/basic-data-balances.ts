/** The sums that must hold on the basic-data form, column by column. Knows relations, no sentence. */
import type { FormFacts } from "../../facts";
import { BASIC_MONEY_COLUMNS, type BasicMoneyColumn } from "../../facts-catalogue";
import { balance, balanceOf, best, present, printedTotal, type Balance, type Relation } from "./balance";
import { projectReadings } from "./project-total";

function basicDataColumn(form: FormFacts, column: BasicMoneyColumn): readonly Balance[] {
  const at = (row: string): string => `${row}.${column}`;
  const relate = (check: Balance["check"], row: string, rows: readonly string[]): readonly Balance[] =>
    printedTotal(form, at(row)).flatMap((total) =>
      balance(form, { check, total, partsLabel: "各项合计", parts: present(form, rows.map(at)) }),
    );
  return [
    ...relate("M-06", "three", ["abroad", "vehicle", "reception"]),
    ...relate("M-07", "vehicle", ["vehicleBuy", "vehicleRun"]),
    ...projectBalance(form, column),
  ];
}

/** 项目支出 holds if one of the readings of its rows does. */
function projectBalance(form: FormFacts, column: BasicMoneyColumn): readonly Balance[] {
  const groups = ["groupBusiness", "groupOperation", "groupSpecial"].map((row) => `${row}.${column}`);
  return printedTotal(form, `project.${column}`).flatMap((total) => {
    const relation: Relation = {
      check: "M-16",
      total,
      partsLabel: "各专项合计",
      parts: present(form, groups),
    };
    const readings = projectReadings(form, column).filter((reading) => reading.length > 0);
    return best(readings.map((reading) => balanceOf(form, relation, reading)));
  });
}

/** Every sum of a basic-data form that can be held against its parts. */
export function basicDataBalances(form: FormFacts): readonly Balance[] {
  return BASIC_MONEY_COLUMNS.flatMap((column) => basicDataColumn(form, column));
}
