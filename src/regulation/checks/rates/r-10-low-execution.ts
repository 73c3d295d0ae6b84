/** an execution rate below 90 % wants a reason. A warning where the form itself asks for it, elsewhere a hint. */
import { below, decimal, type Quantity } from "../../../language/numbers";
import { squeeze } from "../../../language/text";
import { formCheck, type CheckContext } from "../check";
import type { Examples } from "../examples";
import { factOf, nameIn, textOf, type FormFacts } from "../../facts";
import type { SourceId } from "../../sources";
import { cellsOf } from "../money/amounts";
import { generalReason, isReason } from "../targets/reasons";

const ENOUGH: Quantity = decimal("0.9");
/** The instruction that some forms print in the very cell for the reason. */
const PRINTED_RULE = /90%.{0,6}说明原因/;

const prints = (text: string): boolean => PRINTED_RULE.test(squeeze(text));

const printsRule = (form: FormFacts): boolean =>
  prints(textOf(factOf(form, "fund.reason"))) || form.notes.some((note) => prints(note.text));

function asksReason(form: FormFacts): boolean {
  return factOf(form, "fund.reason") !== undefined || printsRule(form);
}

/** The form itself, or the province whose form prints the limit; elsewhere it is what reviewers ask. */
function sourceOf(form: FormFacts, { pack }: CheckContext): SourceId {
  if (printsRule(form)) return "form-note";
  return pack.province === "四川" ? "sichuan-2023" : "review";
}

function givesReason(form: FormFacts): boolean {
  const own = textOf(factOf(form, "fund.reason"));
  return (isReason(own) && !prints(own)) || generalReason(form) !== "";
}

function executionOf(
  form: FormFacts,
  context: CheckContext,
): { readonly value: Quantity; readonly display: string } | null {
  const exec = nameIn(form, "fund.exec");
  const outcome = context.outcomeOf(form).rates.find((one) => one.explanation.inputs[0]?.fact === exec);
  return outcome?.value ? { value: outcome.value, display: outcome.display } : null;
}

export const LOW_EXECUTION = formCheck({
  id: "R-10",
  severity: "warning",
  title: "预算执行率低于90%应说明原因",
  source: "sichuan-2023",
  consequenceOf: ["R-14"],
  rank: ["execution", 1],
  on: ["self-evaluation", "project"],
  find: (form, context) => {
    const rate = executionOf(form, context);
    if (!rate || !below(rate.value, ENOUGH) || givesReason(form)) return [];
    const printed = factOf(form, "fund.rate") ? [nameIn(form, "fund.rate")] : [];
    return [
      {
        facts: [...printed, ...cellsOf(form, "fund.exec"), ...cellsOf(form, "fund.budget")],
        severity: asksReason(form) ? "warning" : "info",
        source: sourceOf(form, context),
        reported: rate.display,
        message: `预算执行率${rate.display}低于90%，请说明原因。`,
      },
    ];
  },
});

export const EXAMPLES: Examples = {
  invalid: [[{ id: "self-evaluation", figures: { "fund.budget": "100.00", "fund.exec": "89.99" } }]],
  valid: [
    [
      {
        id: "self-evaluation",
        figures: { "fund.budget": "100.00", "fund.exec": "90.00", "fund.rate": null },
      },
    ],
  ],
};
