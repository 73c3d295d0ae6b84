/** The sums that must hold in the funding block of a 自评表 or project form. Knows relations, no sentence. */
import { factOf, type FormFacts } from "../../facts";
import { officialLabel } from "../../fact-labels";
import { figureOf } from "../../result/subtotals";
import { balance, best, present, printedTotal, type Balance, type Relation } from "./balance";
import { fundSources } from "./sources-of-funds";
import type { FactName, FundColumn } from "../../fact-name";

const INCOME: readonly FactName[] = [
  "inc.general",
  "inc.fund",
  "inc.capital",
  "inc.nontax",
  "inc.extra",
  "inc.other",
];
const EXPENDITURE: readonly FactName[] = ["exp.basic", "exp.project"];

/** What a split may stand for: its filled parts, and its printed total; a slip between the two is told apart. */
function splitReadings(
  form: FormFacts,
  total: FactName,
  parts: readonly FactName[],
): readonly (readonly FactName[])[] {
  const figure = factOf(form, total);
  const printed = figure?.kind === "value" && !figure.value.eq(0);
  return [present(form, parts), ...(printed ? [[total]] : [])];
}

/** A total of the funding row as it counts: printed, or the sum of its sources; none where it is 0. */
function fundTotal(form: FormFacts, name: FactName): readonly Relation["total"][] {
  const figure = figureOf(form, name);
  return figure && !figure.value.eq(0) ? [{ name, figure, label: officialLabel(form, name) }] : [];
}

/** Income equals 全年预算数 or 全年执行数; the form does not say which. */
function incomeBalance(form: FormFacts): readonly Balance[] {
  const totals = (["fund.budget", "fund.exec"] as const).flatMap((name) => fundTotal(form, name));
  const readings = splitReadings(form, "inc.total", INCOME);
  return best(
    totals.flatMap((total) =>
      readings.flatMap((parts) =>
        balance(form, { check: "M-01", total, partsLabel: "按收入性质分类合计", parts }),
      ),
    ),
  );
}

/** Expenditure equals 全年执行数. */
function expenditureBalance(form: FormFacts): readonly Balance[] {
  const readings = splitReadings(form, "exp.total", EXPENDITURE);
  return fundTotal(form, "fund.exec").flatMap((total) =>
    best(
      readings.flatMap((parts) =>
        balance(form, { check: "M-02", total, partsLabel: "按支出性质分类合计", parts }),
      ),
    ),
  );
}

/** A printed total of a split over its own parts; a 0 over filled parts is another check's. */
function splitTotal(
  form: FormFacts,
  check: "M-01" | "M-02",
  name: FactName,
  parts: readonly FactName[],
): readonly Balance[] {
  return printedTotal(form, name)
    .filter((total) => !total.figure.value.eq(0))
    .flatMap((total) => balance(form, { check, total, partsLabel: "各项合计", parts: present(form, parts) }));
}

/** 基本支出 over its two parts where the form has a cell for each; one left blank counts as nothing. */
function basicExpenditure(form: FormFacts): readonly Balance[] {
  const parts = ["exp.staff", "exp.public"] as const;
  if (!parts.every((name) => factOf(form, name) !== undefined)) return [];
  return printedTotal(form, "exp.basic").flatMap((total) =>
    balance(form, { check: "M-04", total, partsLabel: "各项合计", parts }),
  );
}

/** 年度资金总额 over its sources, column by column; a 0 over filled sources is another check's. */
function fundColumn(form: FormFacts, column: FundColumn): readonly Balance[] {
  return printedTotal(form, `fund.${column}`)
    .filter((total) => !total.figure.value.eq(0))
    .flatMap((total) => {
      const readings = fundSources(form).map((rows) => rows.map((row) => `${row}.${column}` as const));
      const relations = readings.map((parts) => ({
        check: "M-21" as const,
        total,
        partsLabel: "各项来源合计",
        parts,
      }));
      return best(relations.flatMap((relation) => balance(form, relation)));
    });
}

/** Every sum of a funding block that can be held against its parts. */
export function fundingBalances(form: FormFacts): readonly Balance[] {
  return [
    ...incomeBalance(form),
    ...splitTotal(form, "M-01", "inc.total", INCOME),
    ...expenditureBalance(form),
    ...splitTotal(form, "M-02", "exp.total", EXPENDITURE),
    ...basicExpenditure(form),
    ...(["init", "budget", "exec"] as const).flatMap((column) => fundColumn(form, column)),
  ];
}
