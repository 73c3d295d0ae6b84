/** 湖北: execution 20, indicators 80; the middle tier reaches down to half; beyond a limit target over result. */
import type { Pack } from "./pack";
import { fourGrades } from "./scales";

export const HUBEI_20_80: Pack = {
  id: "hb-20-80",
  title: "湖北省项目自评（预算执行率20、绩效指标80）",
  province: "湖北",
  complete: true,
  signs: ["20分*执行率", "反向指标:得分=权重*A/B", "反向指标得分=权重*A/B"],
  executionPoints: { points: 20, source: "hubei-2020" },
  levelWeights: null,
  grades: { bands: fourGrades(["优", "良", "中", "差"]), source: "mof-2020-10" },
  tiers: { reached: 0.8, partly: 0.5, source: "hubei-2020" },
  rows: [],
  policies: { reverse: "inverse" },
};
