/** T-27: an indicator stands under the kind that it measures. Knows names only. */
import { bareLabel, squeeze } from "../../../language/text";
import { formCheck } from "../check";
import type { Examples } from "../examples";
import type { IndicatorRow } from "../../facts";
import { cellOfRow, nameOfRow } from "../scores/scored-rows";

interface Misfit {
  readonly under: RegExp;
  readonly name: RegExp;
  readonly belongs: string;
}

const COUNT = /(?:次数|场次|人数|人次|户数|个数|件数|场数|期数|台数|数量|面积|里程|长度)$/;
const MISFITS: readonly Misfit[] = [
  { under: /质量/, name: /(?:^|任务|工作|项目|计划|目标|工程|指标)完成率$/, belongs: "数量指标" },
  { under: /质量/, name: COUNT, belongs: "数量指标" },
  { under: /数量/, name: /(?:合格|优良|达标|验收通过)率$/, belongs: "质量指标" },
  { under: /数量/, name: /满意(?:度|率)$/, belongs: "满意度指标" },
];
/** Counts of what went wrong measure quality. */
const OF_FAULTS =
  /事故|投诉|差错|违规|违纪|问题|缺陷|不合格|返工|上访|信访|隐患|故障|纠纷|失误|合格|达标|优质|优秀/;
/** A second level of two kinds at once (数量质量) names neither. */
const KINDS = /数量|质量|时效|成本|满意/g;

function misfit(row: IndicatorRow): Misfit | undefined {
  const level2 = squeeze(row.level2);
  const name = bareLabel(squeeze(row.level3));
  if ((level2.match(KINDS) ?? []).length !== 1) return undefined;
  return MISFITS.find(
    (one) => one.under.test(level2) && one.name.test(name) && !(one.name === COUNT && OF_FAULTS.test(name)),
  );
}

/** 质量指标 that counts or measures completion, 数量指标 that measures quality or satisfaction: a hint. */
export const KIND_FITS = formCheck({
  id: "T-27",
  severity: "info",
  title: "三级指标与二级指标的类型相符",
  source: "review",
  on: ["self-evaluation", "project"],
  find: (form) => {
    const rows = form.indicators.flatMap((row) => {
      const found = row.partOf === null ? misfit(row) : undefined;
      return found ? [{ row, ...found }] : [];
    });
    const [first] = rows;
    if (!first) return [];
    const more = rows.length > 1 ? `等${rows.length}个指标` : "";
    return [
      {
        facts: rows.map(({ row }) => cellOfRow(form, row, "level3")),
        reported: nameOfRow(first.row),
        message: `“${nameOfRow(first.row)}”${more}与二级指标不符，该类内容宜列入${first.belongs}。`,
      },
    ];
  },
});

const under = (level2: string, level3: string): Examples["valid"][number] => [
  { id: "project", rows: [{ level2, level3 }] },
];
export const EXAMPLES: Examples = {
  invalid: [
    under("质量指标", "任务完成率"),
    under("质量指标", "举办培训次数"),
    under("数量指标", "工程验收合格率"),
  ],
  valid: [
    under("质量指标", "工程验收合格率"),
    under("质量指标", "安全事故次数"),
    under("数量指标", "任务完成率"),
  ],
};
