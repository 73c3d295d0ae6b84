/** 湖南省部门整体支出绩效评价指标表: the rows whose words were read, in the weights of 5 and of 8 points. */
import type { Pack, PackRow } from "./pack";
import type { SourceId } from "../sources";
import { fourGrades } from "./scales";

const row = (names: readonly string[], points: number, rule: string, source: SourceId): PackRow => ({
  names,
  points,
  rule,
  source,
});

const STAFF = ["在职人员控制率", "财政供养人员控制率"];
const THREE = ["三公经费变动率"];

export const HUNAN_CLASSIC: Pack = {
  id: "hn-classic",
  title: "湖南省部门整体支出绩效评价指标表（部分指标）",
  province: "湖南",
  complete: false,
  signs: [],
  executionPoints: null,
  levelWeights: null,
  grades: { bands: fourGrades(["优", "良", "中", "差"]), source: "mof-2020-10" },
  tiers: { reached: 0.8, partly: 0.6, source: "mof-2020-10" },
  rows: [
    row(
      STAFF,
      5,
      "以100%为标准。在职人员控制率≤100%，计5分；每超过一个百分点扣0.5分，扣完为止。",
      "hunan-classic",
    ),
    row(
      STAFF,
      8,
      "以100%为标准。在职人员控制率≤100%，计8分；每超过一个百分点扣0.5分，扣完为止。",
      "hunan-classic-2018",
    ),
    row(
      THREE,
      5,
      "“三公经费”变动率≤0，计5分；“三公经费”变动率＞0，每超过一个百分点扣0.5分，扣完为止。",
      "hunan-classic-buildings",
    ),
    row(
      THREE,
      8,
      "“三公经费”变动率≤0，计8分；“三公经费”变动率＞0，每超过一个百分点扣0.8分，扣完为止。",
      "hunan-classic-2018",
    ),
    row(["预算完成率"], 5, "100%计满分，每低于5%扣2分，扣完为止。", "hunan-classic"),
    row(["预算完成率"], 8, "100%计满分，每低于5%扣2分，扣完为止。", "hunan-classic-2018"),
    row(
      ["预算控制率"],
      5,
      "预算控制率=0，计5分；0-10%（含），计4分；10-20%（含），计3分；20-30%（含），计2分；大于30%不得分。",
      "hunan-classic",
    ),
    row(
      ["预算控制率"],
      8,
      "预算控制率=0，计8分；0-10%（含），计6分；10-20%（含），计4分；20-30%（含），计2分；大于30%不得分。",
      "hunan-classic-2018",
    ),
    row(
      ["新建楼堂馆所面积控制率", "楼堂馆所面积控制率"],
      5,
      "100%以下（含）计满分，每超出5%扣2分，扣完为止。没有楼堂馆所项目的部门按满分计算。",
      "hunan-classic-buildings",
    ),
  ],
  policies: { notApplicable: "full" },
};
