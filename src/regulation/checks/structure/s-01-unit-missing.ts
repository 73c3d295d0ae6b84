/**
 * S-01: a filing must say who hands it in, and a project form which project. A form without a line for it has no cell
 * that was left blank; then the head of the report shows that no unit is printed. Knows the head of the forms only.
 */
import { isBlankText, labelOf } from "../../../language/text";
import { filingCheck, type Found } from "../check";
import type { Examples } from "../examples";
import { factOf, isBlankFact, nameIn, textOf, type FormFacts } from "../../facts";
import type { FactName } from "../../fact-name";

const FORM_WORDS =
  /\d{4}|[年年度()]|部门|单位|预算|整体|项目|支出|资金|绩效|自评|评价|基础数据|目标|指标|完成情况|评分|报告|附件|表/g;

function titleNamesUnit(form: FormFacts): boolean {
  return labelOf(form.title).replace(FORM_WORDS, "").length >= 4;
}

function namesUnit(form: FormFacts): boolean {
  const written = (name: FactName): boolean => !isBlankText(textOf(factOf(form, name)));
  return written("head.unit") || written("head.department") || titleNamesUnit(form);
}

function missingUnit(forms: readonly FormFacts[]): readonly Found[] {
  const blank = forms.filter((form) => form.id !== "targets" && isBlankFact(factOf(form, "head.unit")));
  if (blank.length === 0 || forms.some(namesUnit)) return [];
  return [
    {
      facts: blank.map((form) => nameIn(form, "head.unit")),
      message: "填报单位未填写，无法识别报送主体。",
    },
  ];
}

function missingProject(form: FormFacts): readonly Found[] {
  if (form.id === "targets" || !isBlankFact(factOf(form, "head.project"))) return [];
  return [{ facts: [nameIn(form, "head.project")], message: "项目名称未填写，无法识别报送主体。" }];
}

export const UNIT_MISSING = filingCheck({
  id: "S-01",
  severity: "error",
  title: "填报单位（项目名称）应填写",
  source: "form",
  rank: ["head", 1],
  find: ({ filing }) => [...missingUnit(filing.forms), ...filing.forms.flatMap(missingProject)],
});

export const EXAMPLES: Examples = {
  invalid: [[{ id: "project", texts: { "head.project": null } }]],
  valid: [[{ id: "basic-data" }]],
};
