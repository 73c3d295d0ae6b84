/** M-15: “三公”经费 paid from 公用经费 cannot exceed it. Cars may be bought from project money and are left out. */
import { sum } from "../../../language/numbers";
import { filingCheck, type Found } from "../check";
import type { Examples } from "../examples";
import { factOf, formsOf, nameIn, numberOf, type FilingFacts, type FormFacts } from "../../facts";
import { figureOf } from "../../result/subtotals";
import { cellsOf, showFigure } from "./amounts";
import type { FactName } from "../../fact-name";

function finding(
  form: FormFacts,
  three: FactName,
  running: FactName,
  bought: FormFacts | undefined,
): readonly Found[] {
  const amount = figureOf(form, three);
  const limit = factOf(form, running);
  if (!amount || limit?.kind !== "value" || limit.value.eq(0)) return [];
  const cars = bought ? numberOf(factOf(bought, "vehicleBuy.final")) : null;
  if (!amount.value.gt(sum([limit.value, ...(cars ? [cars] : [])]))) return [];
  return [
    {
      facts: [...cellsOf(form, three), nameIn(form, running)],
      reported: showFigure(amount),
      message: `“三公”经费${showFigure(amount)}万元大于公用经费${showFigure(limit)}万元，请核实列支渠道。`,
    },
  ];
}

function threePublicAboveRunning(filing: FilingFacts): readonly Found[] {
  const [basic] = formsOf(filing, "basic-data");
  const [evaluation] = formsOf(filing, "self-evaluation");
  const onEvaluation = evaluation ? finding(evaluation, "exp.three", "exp.public", basic) : [];
  if (onEvaluation.length > 0 || !basic) return onEvaluation;
  return finding(basic, "three.final", "public.final", basic);
}

export const THREE_PUBLIC_ABOVE_RUNNING = filingCheck({
  id: "M-15",
  severity: "warning",
  title: "“三公”经费不大于公用经费",
  source: "accounting",
  consequenceOf: ["M-19"],
  rank: ["over-budget", 5],
  find: ({ filing }) => threePublicAboveRunning(filing),
});

export const EXAMPLES: Examples = {
  invalid: [[{ id: "basic-data", figures: { "three.final": "40.00", "public.final": "12.00" } }]],
  valid: [
    [
      {
        id: "basic-data",
        figures: { "three.final": "40.00", "public.final": "12.00", "vehicleBuy.final": "28.00" },
      },
      { id: "self-evaluation", figures: { "exp.three": "40.00", "exp.public": "12.00" } },
    ],
  ],
};
