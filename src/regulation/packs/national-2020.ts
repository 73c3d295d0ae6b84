/** The national rule set for project and department self-evaluation: 10 + 50 + 30 + 10, four grades. */
import type { Pack } from "./pack";
import { fourGrades } from "./scales";

export const NATIONAL_2020: Pack = {
  id: "national-2020",
  title: "全国通用（预算执行率10、产出50、效益30、满意度10）",
  province: null,
  complete: true,
  signs: [],
  executionPoints: { points: 10, source: "mof-2020-10" },
  levelWeights: {
    weights: [
      { level1: "产出指标", points: 50 },
      { level1: "效益指标", points: 30 },
      { level1: "满意度指标", points: 10 },
    ],
    source: "mof-2020-10",
  },
  grades: {
    bands: fourGrades(["优", "良", "中", "差"]),
    source: "mof-2020-10",
  },
  tiers: { reached: 0.8, partly: 0.6, source: "mof-2020-10" },
  rows: [],
  policies: {},
};
