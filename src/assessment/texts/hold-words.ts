/** A report's groups of scores, its grade, and what its title names, against the forms. */
import { showNumber, sum, type Decimal } from "../../language/numbers";
import { bareLabel, oneLine } from "../../language/text";
import { canBeSameUnit } from "../../language/unit-name";
import type { TableEntry, WordStatement } from "../../prose";
import { refToText } from "../../workbook/address";
import type { FilingReport, FormReport } from "../report";

const ALONE = { agrees: false, scoped: false } as const;

/** The points of a level by the scores of its rows; null where one has none. */
function levelScore(
  form: FormReport,
  group: string,
): { readonly total: Decimal; readonly cells: readonly string[] } | null {
  const names = group.split(/[及和与、]/).filter((name) => name !== "");
  const rows = form.facts.indicators.filter((row) =>
    names.some((name) => bareLabel(row.level1).replace(/指标/g, "") === name),
  );
  const scores = rows.flatMap(({ score }) => (score?.kind === "value" ? [score.value] : []));
  const levels = new Set(rows.map((row) => row.level1));
  if (levels.size !== names.length || scores.length === 0) return null;
  const cells = rows.flatMap(({ name, score }) => {
    const ref = score?.kind === "value" ? form.places.get(`${form.facts.key}.${name}.score`)?.ref : undefined;
    return ref ? [refToText(ref)] : [];
  });
  const [first, last] = [cells[0], cells[cells.length - 1]];
  return { total: sum(scores), cells: first && last && first !== last ? [first, last] : cells };
}

export function holdGroup(filing: FilingReport, group: string, value: Decimal): TableEntry | null {
  const forms = filing.forms.filter((form) => form.id === "self-evaluation");
  const [form] = forms;
  const found = form && forms.length === 1 ? levelScore(form, group) : null;
  if (!found || found.cells.length === 0) return null;
  const { total, cells } = found;
  const shown = showNumber(total, 2);
  return {
    ...ALONE,
    agrees: total.eq(value),
    check: "X-02",
    severity: "error",
    value: total,
    shown,
    label: `${group}各行得分合计`,
    cells,
  };
}

const SAME_GRADE: ReadonlyMap<string, string> = new Map([
  ["优秀", "优"],
  ["良好", "良"],
  ["中等", "中"],
  ["合格", "中"],
]);
const gradeOf = (words: string): string => SAME_GRADE.get(words) ?? words;

export function holdGrade(filing: FilingReport, grade: string): TableEntry | null {
  const graded = filing.forms.flatMap((form) => {
    const full = `${form.facts.key}.total.grade`;
    const fact = form.facts.facts.get(full);
    const ref = form.places.get(full)?.ref;
    return fact?.kind === "text" && ref ? [{ shown: oneLine(fact.text), cells: [refToText(ref)] }] : [];
  });
  const [first] = graded;
  const known = first && /^(?:优秀?|良好?|中等?|较差|差)$/.test(first.shown);
  if (!known || graded.length !== 1) return null;
  const agrees = gradeOf(first.shown) === gradeOf(grade);
  return { ...ALONE, agrees, check: "G-04", severity: "error", value: null, label: "综合评定等级", ...first };
}

/** The year and the unit of the title against those of the forms. */
export function holdHead(filing: FilingReport, { about, words }: WordStatement): TableEntry | null {
  const [form] = filing.forms;
  const ref = form?.places.get(`${form.facts.key}.head.unit`)?.ref ?? null;
  const cells = ref ? [refToText(ref)] : [];
  if (about === "year") {
    if (filing.year === null || String(filing.year) === words || !form) return null;
    return {
      ...ALONE,
      check: "S-03",
      severity: "error",
      value: null,
      shown: String(filing.year),
      label: "评价年度",
      cells: [form.sheet],
    };
  }
  if (cells.length === 0 || canBeSameUnit(filing.unit, words)) return null;
  return {
    ...ALONE,
    check: "S-04",
    severity: "warning",
    value: null,
    shown: filing.unit,
    label: "填报单位",
    cells,
  };
}
