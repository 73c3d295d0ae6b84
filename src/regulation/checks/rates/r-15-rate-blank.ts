/** a rate that the form asks for and its own figures give is not left blank. Knows facts and outcomes. */
import { isBlankText } from "../../../language/text";
import { belongsTo, type FormFacts } from "../../facts";
import type { RateOutcome } from "../../outcome";
import { formCheck } from "../check";
import type { Examples } from "../examples";

/** A dash says that no rate is wanted there. */
function isLeftBlank(form: FormFacts, { fact, status, value }: RateOutcome): boolean {
  const cell = fact === null ? undefined : form.facts.get(fact);
  return status === "blank" && value !== null && cell !== undefined && isBlankText(cell.text);
}

/** The rates of single sources and buildings are often left out, and harm nothing. */
const isOfPart = (form: FormFacts, fact: string): boolean =>
  form.fundParts.some(({ name }) => belongsTo(form, name, fact)) ||
  form.buildings.some(({ name }) => belongsTo(form, name, fact));

export const RATE_BLANK = formCheck({
  id: "R-15",
  severity: "warning",
  title: "表上要求填列的比率应填写",
  source: "form",
  rank: ["rates", 7],
  consequenceOf: ["Z-10", "M-19"],
  on: ["basic-data", "self-evaluation", "project"],
  find: (form, context) =>
    context
      .outcomeOf(form)
      .rates.filter((rate) => isLeftBlank(form, rate))
      .flatMap(({ fact, label, display, explanation }) =>
        fact === null
          ? []
          : [
              {
                facts: [fact, ...explanation.inputs.map((input) => input.fact)],
                ...(isOfPart(form, fact) ? { severity: "info" as const } : {}),
                expected: display,
                message: `${label}未填，按${explanation.formula}应填${display}。`,
              },
            ],
      ),
});

export const EXAMPLES: Examples = {
  invalid: [
    [
      {
        id: "self-evaluation",
        figures: { "fund.budget": "80.00", "fund.exec": "60.00", "fund.rate": null },
      },
    ],
  ],
  valid: [
    [{ id: "self-evaluation", figures: { "fund.budget": "80.00", "fund.exec": "60.00" } }],
    [{ id: "self-evaluation", figures: { "fund.budget": "80.00", "fund.exec": "60.00", "fund.rate": "—" } }],
    [{ id: "self-evaluation", figures: { "fund.budget": "0", "fund.exec": "0", "fund.rate": null } }],
  ],
};
