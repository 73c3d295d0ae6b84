/**
 * What a third-level name is about, without the words that say only that or how well it was done. Two names with one
 * core ask for one thing; whatever else differs (object, place, person, kind, number, thing measured) tells them apart.
 * Knows names only. The empty words are a closed class, nouns never belong to it.
 */
import { bareLabel, squeeze } from "../../../language/text";
import type { IndicatorRow } from "../../facts";
import { MEASURE, NUMBERING } from "./indicator-names";

/** Below this a core is a common word (验收, 培训) and holds nothing by itself. */
const SHORTEST = 4;
/** A name longer than this is a sentence, and compared as it stands. */
const LONGEST = 40;

const MANNER =
  "全面|全力|大力|积极|扎实|稳步|有序|顺利|圆满|如期|不断|进一步|逐步|深入|切实|有力|认真|着力|加快|持续";
/** Manner only before a doing: 高标准农田, 基本医疗 and 继续教育 are things. */
const MANNER_OF_DOING = "高质量|高标准|高水平|基本|初步|成功|统筹|继续";
const DOING = "推进|推动|开展|实施|落实|加强|强化|推行";
const ORGANISING = "做好|抓好|抓实|组织|进行|举办|组织开展";
const BEFORE = new RegExp(
  `^(?:${MANNER}|(?:${MANNER_OF_DOING})(?=完成|${DOING}|${MANNER})|完成|${DOING}|${ORGANISING})(?=.{${SHORTEST}})`,
);

const RESULT =
  "(?:已|均|都)?(?:初见|取得|得到|达到|见到|显现|初显)(?:良好|明显|显著|较好|阶段性|积极|一定|预期|初步)*(?:成效|实效|效果|成果|进展|目标)?";
const ENDINGS = `${RESULT}|工作|任务|情况|项目|工程|事项|到位|${MANNER}|${MANNER_OF_DOING}|${DOING}|收官|见效|成效(?:良好|明显|显著)|进展顺利|有效(?:推进|开展|落实)|(?:已)?完成了?`;
const AFTER = new RegExp(`^(.{${SHORTEST},}?)(?:${ENDINGS})+$`);

/** Brackets that hold a unit of count say nothing about the object. */
const UNIT_ONLY =
  /^\((?:单位[:：]?)?(?:[%‰个人次户场件项处座台套亩米吨元天月年]|人次|万人|万人次|万元|公里|千米|平方米|公顷)\)$/;

/** What tells a name's object, and the remark in brackets that tells its part. */
export interface NameCore {
  /** The name as a person compares it: squeezed, without numbering. */
  readonly whole: string;
  /** The object and the thing measured; equal for names of one indicator. */
  readonly core: string;
  readonly remark: string;
}

function withoutManner(name: string): string {
  if (name.length > LONGEST) return name;
  let rest = name.replaceAll("的", "");
  for (let before = ""; before !== rest;) {
    before = rest;
    rest = rest.replace(BEFORE, "");
  }
  return AFTER.exec(rest)?.[1] ?? rest;
}

/** 编制村庄规划 and 村庄规划编制 are turned to one: of the two-part turns of a name, the first in order. */
function turned(core: string): string {
  const letters = Array.from(core);
  if (letters.length < SHORTEST || letters.length > LONGEST) return core;
  const turns = letters.map((_, at) => [...letters.slice(at), ...letters.slice(0, at)].join(""));
  return [...turns].sort()[0] ?? core;
}

/** A name taken apart, for comparing with the others of its form. */
export function nameCore(row: IndicatorRow): NameCore {
  const whole = squeeze(row.level3).replace(NUMBERING, "");
  const bare = bareLabel(whole).replace(/[、,，."“”《》]/g, "");
  const measure = MEASURE.exec(bare)?.[0] ?? "";
  const object = withoutManner(bare.slice(0, bare.length - measure.length));
  const remark = (whole.match(/\([^()]*\)?/g) ?? []).filter((one) => !UNIT_ONLY.test(one)).join("");
  return { whole, core: bare === "" ? "" : `${turned(object)}/${measure}`, remark };
}
