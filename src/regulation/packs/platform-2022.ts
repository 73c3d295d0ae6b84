/** A region's manual of the integrated platform: far over the target costs 2 points, low execution caps the total. */
import { decimal } from "../../language/numbers";
import type { Pack } from "./pack";
import { fourGrades } from "./scales";

export const PLATFORM_2022: Pack = {
  id: "platform-2022",
  title: "预算管理一体化平台手册（偏离扣2分、低执行率限制总分）",
  province: null,
  complete: true,
  signs: [],
  executionPoints: { points: 10, source: "mof-2020-10" },
  levelWeights: null,
  grades: { bands: fourGrades(["优", "良", "中", "差"]), source: "mof-2020-10" },
  tiers: { reached: 0.8, partly: 0.6, source: "mof-2020-10" },
  rows: [],
  policies: { overCompletion: "deduct-2", overCompletionFrom: 30 },
  caps: {
    steps: [
      { below: decimal("0.5"), most: decimal(59) },
      { below: decimal("0.6"), most: decimal(69) },
      { below: decimal("0.7"), most: decimal(79) },
      { below: decimal("0.8"), most: decimal(89) },
    ],
    source: "platform-manual-2022",
  },
};
