/** Z-06: a form whose closing row was not found is cut; checks over the whole form wait. Knows only that it is cut. */
import { formCheck } from "../check";
import type { Examples } from "../examples";
import { nameIn, type FormFacts } from "../../facts";
import { formName } from "../structure/form-words";

/** The last thing that was read, where the form seems to be cut. */
function lastFact(form: FormFacts): readonly string[] {
  const row = form.indicators.at(-1);
  const last = row ? nameIn(form, `${row.name}.level3`) : [...form.facts.keys()].at(-1);
  return last === undefined ? [] : [last];
}

export const FORM_INCOMPLETE = formCheck({
  id: "Z-06",
  severity: "warning",
  title: "表格应完整",
  source: "reading",
  rank: ["incomplete", 1],
  on: ["basic-data", "self-evaluation", "project", "scorecard"],
  find: (form) =>
    form.complete
      ? []
      : [
          {
            facts: lastFact(form),
            message: `${formName(form)}未找到总分（合计）行，表格不完整，涉及全表的校验未进行。`,
          },
        ],
});

export const EXAMPLES: Examples = {
  invalid: [[{ id: "project", complete: false }]],
  valid: [[{ id: "self-evaluation" }]],
};
