/** R04 在职人员控制率, R13 公用经费控制率, R14 三公经费控制率: actual over what was allowed; lower is better. */
import type { Rate } from "./rate";
import { quotient } from "./quotient";

export const R04: Rate = {
  ...quotient,
  id: "R04",
  label: "在职人员控制率",
  indicator: /^(?:在职人员|财政供养人员|人员)控制率$/,
  synonyms: ["控制率", "财政供养人员控制率", "人员控制率"],
  on: "basic-data",
  places: () => [{ printed: "staff.rate", inputs: ["staff.onDuty", "staff.quota"], counts: true }],
  better: "lower",
  source: "form",
};

export const R13: Rate = {
  ...quotient,
  id: "R13",
  label: "公用经费控制率",
  indicator: /^公用经费控制率$/,
  synonyms: ["公用经费执行率"],
  on: "basic-data",
  places: () => [{ printed: null, inputs: ["public.final", "public.budget"] }],
  better: "lower",
  source: "mof-2013-53",
};

export const R14: Rate = {
  ...quotient,
  id: "R14",
  label: "“三公”经费控制率",
  indicator: /^三公经费控制率$/,
  synonyms: ["三公经费控制率", "三公经费预算执行率"],
  on: "basic-data",
  places: () => [{ printed: null, inputs: ["three.final", "three.budget"] }],
  better: "lower",
  source: "mof-2013-53",
};
