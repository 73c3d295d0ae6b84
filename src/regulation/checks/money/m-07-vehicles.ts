/** M-07: official cars are purchase and running costs together, in every column. */
import { formCheck } from "../check";
import type { Examples } from "../examples";
import { showFigure } from "./amounts";
import { showPart, violations } from "./violated";

export const VEHICLE_SUM = formCheck({
  id: "M-07",
  severity: "error",
  title: "公务用车购置和维护经费＝公车购置＋公车运行维护",
  source: "form",
  consequenceOf: ["M-19"],
  rank: ["sums", 7],
  exact: true,
  on: ["basic-data"],
  find: (form) =>
    violations(form, "M-07", ({ total, parts }) => {
      const part = (row: string): string => showPart(parts.find((one) => one.name.startsWith(`${row}.`)));
      return `${total.label}${showFigure(total.figure)}万元≠购置${part("vehicleBuy")}＋运行维护${part("vehicleRun")}万元。`;
    }),
});

export const EXAMPLES: Examples = {
  invalid: [[{ id: "basic-data", figures: { "vehicle.budget": "41.46", "vehicleRun.budget": "11.00" } }]],
  valid: [
    [
      {
        id: "basic-data",
        figures: { "vehicle.budget": "41.46", "vehicleBuy.budget": "29.46", "vehicleRun.budget": "12" },
      },
    ],
  ],
};
