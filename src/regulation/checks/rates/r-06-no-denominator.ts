/** a rate whose denominator is 0 or blank does not exist. 0.00 % for 0/0 is the system's way to say so. */
import { oneLine } from "../../../language/text";
import { formCheck, type Found } from "../check";
import type { Examples } from "../examples";
import type { FormFacts, ValueFact } from "../../facts";
import type { Input, RateOutcome } from "../../outcome";
import { figureOfFact } from "../../result/subtotals";
import { isCounted } from "../structure/indicator-rows";

interface Unfounded {
  readonly outcome: RateOutcome;
  readonly fact: string;
  readonly reported: string;
  readonly top: Input;
  readonly bottom: Input;
  readonly denominator: ValueFact | null;
}

/** The figure of an input, or null. */
const figureBehind = (form: FormFacts, input: Input): ValueFact | null => figureOfFact(form, input.fact);

/** A printed rate that does not exist, with what is known of its inputs; null for 0.00 % of 0/0. */
function unfounded(form: FormFacts, outcome: RateOutcome): Unfounded | null {
  const { fact, value } = outcome;
  const [top, bottom] = outcome.explanation.inputs;
  if (fact === null || value !== null || !top || !bottom) return null;
  const printed = form.facts.get(fact);
  const numerator = figureBehind(form, top);
  if (printed?.kind !== "value" || !(isCounted(printed) || isCounted(numerator ?? undefined))) return null;
  return {
    outcome,
    fact,
    reported: oneLine(printed.text),
    top,
    bottom,
    denominator: figureBehind(form, bottom),
  };
}

function finding({ outcome, fact, reported, top, bottom, denominator }: Unfounded): Found {
  const isZero = denominator?.value.eq(0) ?? false;
  const blank = denominator ? top : bottom;
  return {
    facts: [fact, isZero ? bottom.fact : blank.fact],
    reported,
    message: isZero
      ? `${outcome.label}填${reported}，但分母（${bottom.label}）为0，比率应填“不适用”并说明。`
      : `${outcome.label}填${reported}，但${blank.label}未填，比率无法校验，请补填。`,
  };
}

export const NO_DENOMINATOR = formCheck({
  id: "R-06",
  severity: "error",
  title: "分母为0或未填时比率不适用",
  source: "accounting",
  consequenceOf: ["Z-10", "S-15"],
  rank: ["rates", 3],
  on: ["basic-data", "self-evaluation", "project"],
  find: (form, context) =>
    context
      .outcomeOf(form)
      .rates.map((outcome) => unfounded(form, outcome))
      .filter((one) => one !== null)
      .map(finding),
});

export const EXAMPLES: Examples = {
  invalid: [
    [{ id: "self-evaluation", figures: { "fund.budget": "0", "fund.exec": "5.00", "fund.rate": "100%" } }],
  ],
  valid: [
    [{ id: "self-evaluation", figures: { "fund.budget": "0", "fund.exec": "5.00", "fund.rate": null } }],
  ],
};
