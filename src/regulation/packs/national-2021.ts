/** The split with 成本指标 of its own, for project forms made after 2021. Its source is known by title only: 参考. */
import type { Pack } from "./pack";
import { fourGrades } from "./scales";

export const NATIONAL_2021: Pack = {
  id: "national-2021",
  title: "全国参考（预算执行率10、成本20、产出40、效益20、满意度10）",
  province: null,
  complete: true,
  signs: ["成本指标20分、产出指标40分", "成本指标20%、产出指标40%", "产出指标40分、效益指标20分"],
  executionPoints: { points: 10, source: "mof-2021-101" },
  levelWeights: {
    weights: [
      { level1: "成本指标", points: 20 },
      { level1: "产出指标", points: 40 },
      { level1: "效益指标", points: 20 },
      { level1: "满意度指标", points: 10 },
    ],
    source: "mof-2021-101",
  },
  grades: { bands: fourGrades(["优", "良", "中", "差"]), source: "mof-2020-10" },
  tiers: { reached: 0.8, partly: 0.6, source: "mof-2021-101" },
  rows: [],
  policies: {},
};
