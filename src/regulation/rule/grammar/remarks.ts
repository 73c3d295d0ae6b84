/** Whether words that earn nothing may be passed over, or bear on the score without having been understood. */
import type { Role } from "./role";

/** What takes something out, bounds it, turns it or makes it depend on more. */
const BEARS_ON_SCORE =
  /除外|例外|除(?!以|法|尘|险)|免|剔除|扣|视同|视为|不计|不予|不纳入|不适用|否决|减半|加倍|折半|顺延|酌|单项|每项|同类|每类|每个|最多|最高|上限|封顶|方可|前提|仅限|只有|以上者|倍/;
/** Words behind a rule that only tell where its figures come from or what else to hand in. */
const INFORMS =
  /^[(]?(?:注|说明|备注|其中)?[:,]?(?:数据|资料|证据|佐证|依据|来源|评价|考核|考评|本?指标|该指标|计算|评分|打分|核实|根据|参照|参考|对照|结合|见|详见|查看|查阅|反映|用以|以便|并?(?:需要?|应|请)?(?:说明|提供|注明|备注|附)|由|按年|年度|以[^,;。]{1,16}为(?:准|依据|主))/;
const RULES: readonly Role["kind"][] = [
  "band",
  "step",
  "count",
  "gain",
  "case",
  "target",
  "joint",
  "reckoning",
];

/** Whether words without points may be passed over; behind a rule only words that are known to inform may. */
export function isHarmless(words: string, behindRule: boolean): boolean {
  if (BEARS_ON_SCORE.test(words)) return false;
  const bare = words.replace(/[()[\],、:;。]/g, "");
  return !behindRule || bare.length <= 1 || INFORMS.test(words);
}

/** Whether a role is a part of a rule, so that words behind it may change it. */
export function isOfRule({ kind }: Role): boolean {
  return RULES.includes(kind);
}
