/** T-28: an effect is what came of the work, not the work. Knows names and targets only. */
import { bareLabel, squeeze } from "../../../language/text";
import { formCheck } from "../check";
import type { Examples } from "../examples";
import { cellOfRow, isKind, isSatisfaction, nameOfRow } from "../scores/scored-rows";
import { readRows, type ReadRow } from "./rows";

const WORK = /^(?:开展|举办|组织|召开|发放|印发|印制|编印|采购|购置|安装|张贴|播放|巡查|检查|举行|派出|制作)/;
/** Words that tell an effect behind the work: 组织化程度, 开展率, 检查发现问题整改率. */
const EFFECT = /率|度|提高|提升|增长|增加|减少|降低|下降|带动|受益|覆盖|惠及|效果|效益|水平|能力|收入/;
const COUNTED_WORK = /^(?:场|次|场次|期|份|人次|个|台|套|册|条|块|张|批|批次|项|课时|天)$/;

function isWork({ row, target }: ReadRow): boolean {
  const name = bareLabel(squeeze(row.level3));
  if (!isKind(row, /效益/) || isSatisfaction(row) || !WORK.test(name) || EFFECT.test(name)) return false;
  return target.kind === "number" && COUNTED_WORK.test(target.measured.unit ?? "");
}

/** An effect row whose name is a doing and whose target counts how often it is done: a hint. */
export const EFFECT_IS_WORK = formCheck({
  id: "T-28",
  severity: "info",
  title: "效益指标反映效果而非工作内容",
  source: "review",
  on: ["self-evaluation", "project"],
  find: (form) =>
    readRows(form)
      .filter(isWork)
      .map(({ row }) => ({
        facts: [cellOfRow(form, row, "level3"), cellOfRow(form, row, "target")],
        reported: nameOfRow(row),
        message: `效益指标“${nameOfRow(row)}”写的是工作内容，请改写为工作带来的变化。`,
      })),
});

const effect = (level3: string, target: string): Examples["valid"][number] => [
  { id: "project", rows: [{ level1: "效益指标", level2: "社会效益指标", level3, target }] },
];
export const EXAMPLES: Examples = {
  invalid: [effect("开展防火宣传活动", "≥10场")],
  valid: [effect("防火知识知晓率", "≥90%"), effect("开展防火宣传受益人次", "≥1000人次")],
};
