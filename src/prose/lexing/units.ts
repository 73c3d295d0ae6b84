/** What stands behind a number: its unit, how many of the base unit it is worth, and what it measures. */
import type { FigureKind } from "./figure";

export interface Unit {
  readonly kind: FigureKind;
  readonly dimension: string;
  readonly factor: number;
  readonly unit: string;
}

const FACTORS: ReadonlyMap<string, number> = new Map([
  ["亿", 1e8],
  ["千万", 1e7],
  ["百万", 1e6],
  ["十万", 1e5],
  ["万", 1e4],
  ["千", 1e3],
  ["百", 1e2],
]);

/** Measured, not counted: printed whole, it may still be rounded. */
const MEASURES =
  "平方公里|平方千米|平方米|立方米|公里|千米|公顷|公斤|千克|吨|亩|㎡|m2|m3|km2|km|hm2|hm|米|升|千瓦时|千瓦|度";
const COUNTS =
  "人次|人日|批次|处次|台次|台套|台|人|名|位|个|家|户|条|项|类|处|次|件|宗|所|辆|座|批|场|本|份|篇|期|支|套|间|幢|栋|起|村|镇|乡|街道|科室|部|张|册|根|棵|株|头|只|艘|架|块|片|幅|页|对|队|组|班|站|点|笔|卷|门|口|道|扇|盏|面|枚|颗|匹|顶|盒|箱|袋|瓶|桶|包|捆|列|节|趟|例|则|首|段|款|种|群|代|师|营|团";

const UNIT = new RegExp(
  `(亿|千万|百万|十万|万|千|百)?(?:(元|块钱)|(${MEASURES})|(${COUNTS}))|(亿|千万|百万|万)(?![\\u4e00-\\u9fa5])`,
  "y",
);
const RATE = /%|‰|百分点/y;
/** Behind these a number is a date, a period, a class or a code. */
const NO_QUANTITY =
  /年|月|日(?!元)|时|点钟|分钟|分之|秒|周|天|季度|小时|岁|个月|号|级|届|倍|度(?!电)|期|折|个百分点|名以|年期|世纪|版|层|楼|路|室|℃|°|页纸/y;
const SCORE = /分(?![钟之别布局院公支管类项级批])/y;
/** 人, 名 and 位 count the same. */
const SAME_COUNT: ReadonlyMap<string, string> = new Map([
  ["名", "人"],
  ["位", "人"],
  ["㎡", "平方米"],
  ["m2", "平方米"],
  ["m3", "立方米"],
  ["km", "公里"],
  ["千米", "公里"],
  ["km2", "平方公里"],
  ["平方千米", "平方公里"],
  ["hm2", "公顷"],
  ["hm", "公顷"],
]);

function at(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index;
  return pattern.exec(text);
}

/** `none`: no quantity at all; null: nothing that is known as a unit. */
export function readUnit(text: string, index: number): Unit | "none" | null {
  const rate = at(RATE, text, index);
  if (rate) return { kind: "rate", dimension: "%", factor: rate[0] === "‰" ? 0.1 : 1, unit: rate[0] };
  if (at(NO_QUANTITY, text, index)) return "none";
  const score = at(SCORE, text, index);
  if (score) return { kind: "score", dimension: "分", factor: 1, unit: "分" };
  const match = at(UNIT, text, index);
  return match ? unitOf(match) : null;
}

function unitOf(match: RegExpExecArray): Unit {
  const [unit, scale = "", money, measure, count, alone] = match;
  const factor = FACTORS.get(alone ?? scale) ?? 1;
  if (alone !== undefined) return { kind: "bare", dimension: "", factor, unit };
  if (money !== undefined) return { kind: "amount", dimension: "元", factor, unit };
  const named = measure ?? count ?? "";
  const kind = measure === undefined ? "count" : "measure";
  return { kind, dimension: SAME_COUNT.get(named) ?? named, factor, unit };
}
