/** The words that a unit itself wrote on a form, apart from names, heads and what the form prints. Knows facts only. */
import { isBlankText, oneLine } from "../../language/text";
import { factOf, nameIn, textOf, type FormFacts, type IndicatorRow } from "../facts";
import { INDICATOR_COLUMNS, SINGLE_FACTS } from "../facts-catalogue";
import type { FactName } from "../fact-name";

export interface WrittenText {
  /** Full fact name. */
  readonly fact: string;
  /** What a sentence calls the cell: `厉行节约保障措施`, `“公众满意度”的实际完成值`. */
  readonly label: string;
  readonly text: string;
}

const SINGLES: readonly FactName[] = [
  "goal.expected",
  "goal.actual",
  "explain.reason",
  "explain.measures",
  "saving",
];
const CELLS = ["target", "actual", "reason", "evidence"] as const;

const LABELS: ReadonlyMap<string, string> = new Map(
  [...SINGLE_FACTS, ...INDICATOR_COLUMNS].map((entry) => [entry.name, entry.label]),
);

function singleTexts(form: FormFacts): readonly WrittenText[] {
  const singles = SINGLES.map((name) => ({ name, label: LABELS.get(name) ?? name }));
  return [...singles, { name: "fund.reason" as const, label: "预算执行偏差原因" }].map(({ name, label }) => ({
    fact: nameIn(form, name),
    label,
    text: textOf(factOf(form, name)),
  }));
}

/** Longer names are cut in a sentence that speaks of a cell. */
const LONGEST_NAME = 16;

function shortName(row: IndicatorRow): string {
  const characters = Array.from(oneLine(row.level3) || oneLine(row.level2));
  const cut = characters.length > LONGEST_NAME;
  return `${characters.slice(0, LONGEST_NAME).join("")}${cut ? "…" : ""}`;
}

function rowTexts(form: FormFacts, row: IndicatorRow): readonly WrittenText[] {
  const name = shortName(row);
  const own = { fact: nameIn(form, `${row.name}.level3`), label: "三级指标", text: row.level3 };
  return [
    own,
    ...CELLS.map((cell) => ({
      fact: nameIn(form, `${row.name}.${cell}`),
      label: `“${name}”的${LABELS.get(cell) ?? cell}`,
      text: textOf(row[cell]),
    })),
  ];
}

/**
 * Goals, indicators, results, reasons, evidence and measures as they stand on a form; blank cells are left out. A plan
 * (绩效目标表) was approved as it stands, and what the evaluation took over from it is read there.
 */
export function writtenTexts(form: FormFacts): readonly WrittenText[] {
  if (form.id === "targets") return [];
  const all = [...singleTexts(form), ...form.indicators.flatMap((row) => rowTexts(form, row))];
  return all.filter(({ text }) => !isBlankText(text));
}
