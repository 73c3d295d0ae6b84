/** 衡阳县 2022: weights and grades as printed in the notes under its 自评表. */
import type { Pack } from "./pack";
import { fourGrades } from "./scales";

export const HUNAN_HENGYANG_2022: Pack = {
  id: "hunan-hengyang-2022",
  title: "湖南衡阳县2022年度部门整体支出绩效自评",
  province: "湖南",
  complete: true,
  signs: ["优秀(S≥90)、良好(90>S≥80)、较差(80>S≥60)、差(S<60)"],
  executionPoints: { points: 10, source: "hengyang-2022" },
  levelWeights: {
    weights: [
      { level1: "产出指标", points: 50 },
      { level1: "效益指标", points: 30 },
      { level1: "满意度指标", points: 10 },
    ],
    source: "hengyang-2022",
  },
  grades: {
    bands: fourGrades(["优秀", "良好", "较差", "差"]),
    source: "hengyang-2022",
  },
  tiers: { reached: 0.8, partly: 0.6, source: "mof-2020-10" },
  rows: [],
  policies: {},
};
