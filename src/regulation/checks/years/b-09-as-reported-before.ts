/** B-09: what last year's form gave as 当年决算, this year's gives as 上年决算. Knows facts of both years. */
import { bareLabel, oneLine } from "../../../language/text";
import { filingCheck } from "../check";
import { factOf, formsOf, nameIn, type Fact, type FilingFacts, type FormFacts } from "../../facts";
import { BASIC_MONEY_ROWS } from "../../facts-catalogue";
import { compareAmounts, compareSum } from "../../rates/printed";
import { figureOf, isDerived } from "../../result/subtotals";
import { cellsOf, printedBehind, showFigure } from "../money/amounts";
import { rowLabel } from "../structure/form-words";
import { lastYearsForm, onlyNamed } from "../last-year";
import type { FactName, MoneyRowName } from "../../fact-name";

const NOTHING = "未填";
/** A sentence names this many; the cells are listed all. */
const MOST_NAMED = 8;

interface Years {
  readonly now: FormFacts;
  readonly before: FormFacts;
}

/** A row of money that stands on both forms, by its short name on each. */
interface Row {
  readonly label: string;
  readonly now: MoneyRowName;
  readonly before: MoneyRowName;
}

interface Difference {
  readonly facts: readonly string[];
  readonly previousFacts: readonly string[];
  readonly reported: string;
  readonly expected: string;
  readonly words: string;
}

function rowsOf({ now, before }: Years): readonly Row[] {
  const items = BASIC_MONEY_ROWS.map(({ name }) => ({ label: rowLabel(name), now: name, before: name }));
  const nameOf = ({ label }: { readonly label: string }): string => bareLabel(label);
  const projects = now.projects.flatMap((project) => {
    const name = bareLabel(project.label);
    const [own, last] = [now, before].map((form) => onlyNamed(form.projects, nameOf, name));
    return own && last ? [{ label: oneLine(project.label), now: own.name, before: last.name }] : [];
  });
  return [...items, ...projects];
}

const isEmpty = (fact: Fact | undefined): boolean =>
  fact?.kind === "blank" || fact?.kind === "not-applicable";

/** Whether both years give the same amount, as far as the decimals printed tell; nothing written is 0. */
function agree({ now, before }: Years, nowName: FactName, beforeName: FactName): boolean {
  const own = factOf(now, nowName);
  const last = figureOf(before, beforeName);
  if (isEmpty(own) && !isDerived(now, nowName)) return last === null || last.value.eq(0);
  if (own?.kind !== "value") return true;
  if (last === null) return !isEmpty(factOf(before, beforeName)) || own.value.eq(0);
  if (!isDerived(before, beforeName)) return compareAmounts(own, last) !== "wrong";
  const parts = printedBehind(before, beforeName).map(({ figure }) => figure);
  return compareSum(own, parts) !== "wrong";
}

function differenceIn(years: Years, row: Row): readonly Difference[] {
  const { now, before } = years;
  const [nowName, beforeName] = [`${row.now}.prev`, `${row.before}.final`] as const;
  if (agree(years, nowName, beforeName)) return [];
  const own = factOf(now, nowName);
  const last = figureOf(before, beforeName);
  const reported = own?.kind === "value" ? showFigure(own) : NOTHING;
  const expected = last ? showFigure(last) : NOTHING;
  return [
    {
      facts: [nameIn(now, nowName)],
      previousFacts: cellsOf(before, beforeName),
      reported,
      expected,
      words: `${row.label}${own?.kind === "value" ? "填" : ""}${reported}，上年${last ? "报送" : ""}${expected}`,
    },
  ];
}

const isUsed = (form: FormFacts, column: "prev" | "final"): boolean =>
  BASIC_MONEY_ROWS.some(({ name }) => factOf(form, `${name}.${column}`)?.kind === "value");

/** A column that nobody filled is told of once, by others; here nothing can be compared. */
function differences(now: FormFacts, filing: FilingFacts): readonly Difference[] {
  const before = lastYearsForm(now, filing);
  if (!before || !isUsed(now, "prev") || !isUsed(before, "final")) return [];
  const years = { now, before };
  return rowsOf(years).flatMap((row) => differenceIn(years, row));
}

function sentence(unit: string, found: readonly Difference[]): string {
  const items = found.slice(0, MOST_NAMED).map(({ words }) => words);
  const rest = found.length > MOST_NAMED ? `；等${found.length}项` : "";
  return `${oneLine(unit)}上年决算数与上年度报送数不一致（万元）：${items.join("；")}${rest}。`;
}

export const AS_REPORTED_BEFORE = filingCheck({
  id: "B-09",
  severity: "info",
  title: "上年决算数＝上年度报送的当年决算数",
  source: "cross-form",
  consequenceOf: ["M-19"],
  rank: ["last-year", 2],
  find: ({ filing }) =>
    formsOf(filing, "basic-data").flatMap((form) => {
      const found = differences(form, filing);
      const [first] = found;
      if (!first) return [];
      return [
        {
          facts: found.flatMap(({ facts }) => facts),
          previousFacts: found.flatMap(({ previousFacts }) => previousFacts),
          reported: first.reported,
          expected: first.expected,
          message: sentence(filing.unit, found),
        },
      ];
    }),
});
