/** S-09: a second-level indicator that the unit does not use may be deleted. Knows rows, no points rule. */
import { squeeze } from "../../../language/text";
import { formCheck } from "../check";
import type { Examples } from "../examples";
import { nameIn, type FormFacts, type IndicatorRow } from "../../facts";
import { indicatorName } from "./form-words";
import { isFilled, isNamed } from "./indicator-rows";

const isUsed = (row: IndicatorRow): boolean =>
  isNamed(row) || isFilled(row.target) || isFilled(row.weight) || isFilled(row.score);

function allowsDeletion(form: FormFacts): boolean {
  return form.notes.some((note) => /自行删除|可删除/.test(note.text));
}

/** The first row of each second-level indicator none of whose rows is used. */
function unusedKinds(form: FormFacts): readonly IndicatorRow[] {
  const kind = (row: IndicatorRow): string => squeeze(`${row.level1}/${row.level2}`);
  const used = new Set(form.indicators.filter(isUsed).map(kind));
  const cutRow = form.complete ? undefined : form.indicators.at(-1);
  return form.indicators.filter(
    (row, index, rows) =>
      squeeze(row.level2) !== "" &&
      row !== cutRow &&
      !used.has(kind(row)) &&
      rows.findIndex((one) => kind(one) === kind(row)) === index,
  );
}

export const KIND_NOT_USED = formCheck({
  id: "S-09",
  severity: "info",
  title: "不涉及的二级指标可删除",
  source: "form-note",
  consequenceOf: ["S-10"],
  on: ["self-evaluation", "project"],
  find: (form) =>
    unusedKinds(form).map((row) => ({
      facts: [nameIn(form, `${row.name}.level2`), nameIn(form, `${row.name}.level3`)],
      source: allowsDeletion(form) ? ("form-note" as const) : ("review" as const),
      message: allowsDeletion(form)
        ? `二级指标“${indicatorName({ ...row, level3: "" })}”未涉及，可按填表说明删除该行。`
        : `二级指标“${indicatorName({ ...row, level3: "" })}”未设三级指标和分值，如不涉及可注明。`,
    })),
});

export const EXAMPLES: Examples = {
  invalid: [[{ id: "self-evaluation", rows: [{ level3: "" }] }]],
  valid: [
    [
      {
        id: "self-evaluation",
        rows: [{ level1: "效益指标", level2: "可持续影响指标", level3: "", target: null, weight: 10 }],
      },
    ],
  ],
};
