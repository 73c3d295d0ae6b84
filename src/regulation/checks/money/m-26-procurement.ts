/** M-26: 政府采购金额 cannot exceed what goods and services are bought from. Where 公用经费 is not known, 基本支出 counts. */
import { showAmount } from "../../../language/amounts";
import { sum } from "../../../language/numbers";
import { filingCheck, type Found } from "../check";
import type { Examples } from "../examples";
import { factOf, formsOf, nameIn, type FilingFacts } from "../../facts";
import { figureOf } from "../../result/subtotals";
import { cellsOf, showFigure } from "./amounts";

function procurementAboveMeans(filing: FilingFacts): readonly Found[] {
  const [basic] = formsOf(filing, "basic-data");
  const [evaluation] = formsOf(filing, "self-evaluation");
  const procurement = basic && factOf(basic, "procurement.final");
  if (!basic || procurement?.kind !== "value") return [];
  const project = figureOf(basic, "project.final");
  const running =
    figureOf(basic, "public.final") ??
    (evaluation ? figureOf(evaluation, "exp.public") : null) ??
    figureOf(basic, "basic.final");
  if (!project || !running) return [];
  const means = sum([project.value, running.value]);
  if (!procurement.value.gt(means)) return [];
  const shown = showAmount(means, Math.max(project.decimals, running.decimals));
  return [
    {
      facts: [nameIn(basic, "procurement.final"), ...cellsOf(basic, "project.final")],
      reported: showFigure(procurement),
      message: `政府采购金额${showFigure(procurement)}万元大于可采购支出${shown}万元，请核实。`,
    },
  ];
}

export const PROCUREMENT_ABOVE_MEANS = filingCheck({
  id: "M-26",
  severity: "warning",
  title: "政府采购金额不大于项目支出与公用经费之和",
  source: "accounting",
  consequenceOf: ["M-19"],
  rank: ["over-budget", 6],
  find: ({ filing }) => procurementAboveMeans(filing),
});

export const EXAMPLES: Examples = {
  invalid: [
    [
      {
        id: "basic-data",
        figures: { "procurement.final": "100.01", "project.final": "80.00", "public.final": "20.00" },
      },
    ],
  ],
  valid: [
    [
      {
        id: "basic-data",
        figures: { "procurement.final": "100.00", "project.final": "80.00", "public.final": "20.00" },
      },
    ],
  ],
};
