/** Near-rules: read as the simple rule that they resemble they would give points that no careful reader would. */
import { countChecks, pairChecks, rateChecks, wordChecks, type Check, type Draft, type Pen } from "./pen";

const NONE = (): null => null;
const rates = (...values: readonly number[]): readonly Check[] => rateChecks(values, 100, NONE);
const days = (...values: readonly number[]): readonly Check[] => countChecks(values, "天", 100, NONE);
const items = (unit: string, ...values: readonly number[]): readonly Check[] =>
  countChecks(values, unit, 100, NONE);

type Trap = (pen: Pen, name: string) => readonly [text: string, checks: readonly Check[]];

const QUALITIES = ["资金使用合规", "手续齐全", "无违规行为", "经主管部门认可", "资料完整", "未被通报批评"];
const EXCUSES = [
  "因不可抗力除外",
  "因不可抗力造成的除外",
  "不可抗力因素除外",
  "经批准调整的除外",
  "政策性因素除外",
  "特殊原因除外",
  "有正当理由的除外",
  "节假日除外",
  "扣除不可抗力因素影响",
];

const TRAPS: Readonly<Record<string, Trap>> = {
  "quality beside a rate": (pen, name) => [
    `${name}≥90%${pen.any("且", "，且", "并且", "，同时", "，并")}${pen.pick(QUALITIES)}的，得10分；否则不得分`,
    rates(95),
  ],
  "quality in brackets": (pen, name) => [
    `${name}≥90%（${pen.pick(QUALITIES)}）得10分，否则不得分`,
    rates(95),
  ],
  "quality before a rate": (pen, name) => [
    `${pen.pick(QUALITIES)}，${pen.any("且", "并")}${name}达到90%以上的，得10分；其他情况不得分`,
    rates(95),
  ],
  "exception to steps": (pen, name) => [
    `${name}达到100%得10分，每低1个百分点扣0.5分，${pen.pick(EXCUSES)}`,
    rates(95),
  ],
  "exception in brackets": (pen, name) => [
    `${name}≤5%得10分，超过5%的不得分（${pen.pick(EXCUSES)}）`,
    rates(8),
  ],
  "exception to delays": (pen) => [
    `每${pen.any("延期", "逾期", "延迟")}1天扣0.1分${pen.any("，", "（")}${pen.pick(EXCUSES)}`.replace(
      /（(.*)$/,
      "（$1）",
    ),
    days(5),
  ],
  "exception to counts": (pen) => [
    `每发现一项问题扣1分，${pen.any("已整改的除外", "整改到位的不扣分", "主动纠正的可减半扣分", "轻微问题除外")}，扣完为止`,
    items("项", 2),
  ],
  "most for each item": (pen) => [
    `每发现一项问题扣0.5分，${pen.any("每项最多扣1分", "每个项目最多扣1分", "单项最多扣1分", "每类最多扣1分", "同类问题最多扣1分")}`,
    items("项", 6),
  ],
  "two rates in two clauses": (pen, name) => [
    `${name}≥90%得5分；${pen.rate().replace(/率$/, "满意度")}≥80%得5分`,
    rates(95, 70),
  ],
  "two classes of units": (pen, name) => [
    `${pen.any("新建项目", "县直单位", "山区乡镇", "一类单位")}${name}≥90%得10分，${pen.any("续建项目", "乡镇", "平原乡镇", "二类单位")}${name}≥80%得10分，其余不得分`,
    rates(85),
  ],
  "one of two rates": (pen, name) => [`${name}≥90%或${pen.rate()}≥90%得10分，否则不得分`, rates(95, 70)],
  "years in a row": (pen, name) => [
    `${name}≥80%得5分；${pen.any("连续两年", "连续三个季度", "年内两次")}低于80%的不得分`,
    rates(70),
  ],
  "a reason that excuses": (pen, name) => [
    `${name}≥90%得10分；低于90%且${pen.any("无正当理由", "未说明原因", "无合理解释", "未经批准")}的不得分`,
    rates(80),
  ],
  "two weights of problems": (pen) => [
    `${pen.any("一般", "轻微")}问题每项扣0.5分，${pen.any("严重", "重大")}问题每项扣2分`,
    items("项", 3).filter(({ shown }) => shown !== "0项"),
  ],
  "growing deductions": () => ["发现1项问题扣1分，发现2项扣3分，发现3项不得分", items("项", 2)],
  "one number twice": (_pen, name) => [`${name}≥90%得10分，${name}≥90%得8分，低于90%不得分`, rates(95)],
  "a gap": (_pen, name) => [`${name}≥90%得10分；${name}<80%不得分`, rates(85)],
  "an overlap": (_pen, name) => [`${name}≥80%得10分；${name}≤85%得3分`, rates(82)],
  "two slopes": (pen, name) => [
    `${name}达到100%得10分，低于100%的，${pen.any("前5个百分点每低1个百分点扣0.1分，之后每低1个百分点扣0.5分", "在5个百分点以内每低1个百分点扣0.1分，超过5个百分点的每低1个百分点扣0.5分")}`,
    rates(98, 90),
  ],
  "a sample too small": (pen, name) => [
    `${name}≥90%得满分（${pen.any("样本不少于100份，否则不得分", "问卷回收率低于80%的不得分")}）`,
    rates(95),
  ],
  "a plan and a quality": (pen) => [`实际${pen.thing()}成本≤计划成本且质量合格得满分，否则不得分`, rates(95)],
  "a plan of another thing": (pen) => [`实际人数≤${pen.thing()}面积得满分，每超出1%扣1分`, rates(105)],
  "steps with no beginning": (pen, name) => [
    `${name}每${pen.any("增加", "提高", "上升")}1%扣0.5分`,
    rates(103),
  ],
  "a target excused": () => [
    "达到目标值得满分，未达到目标值但有正当理由的不扣分，其余按完成比例得分",
    pairChecks([[40, 50, false]], 100, NONE),
  ],
  "a target and words": (pen) => [
    `达到目标值且${pen.pick(QUALITIES)}得满分，未达到的按完成比例得分`,
    pairChecks([[50, 50, false]], 100, NONE),
  ],
  "words with another condition": (pen) => [
    `完成得满分，${pen.any("未完成但已启动", "未完成但进度过半")}的得5分，未完成且未启动的不得分`,
    wordChecks([["未完成", null]], 100),
  ],
  "a sum of rates": (pen, name) => [
    `得分=(${name}+${pen.rate().replace(/率$/, "满意度")}×2)×分值`,
    rates(95),
  ],
  "days of two kinds": () => ["每延期1天扣0.1分，延期超过1个月的每天扣0.5分", days(5, 40)],
  "a deduction by another rate": (pen) => [
    `${pen.thing()}经费较上年下降得满分，增长的按${pen.any("增长比例", "增长率", "增幅比例")}扣分`,
    rates(5),
  ],
  "a deviation from nowhere": (pen, name) => [
    `${name}±5%以内得满分，每偏离${pen.any("1%", "1个百分点")}扣0.5分`,
    rates(6),
  ],
  "points or percent": (pen, name) => [
    `${name}${pen.any("在90（含）-100", "90以上")}得10分，90以下（不含）得8分`,
    rates(95),
  ],
  "a plan beside a rate": (pen, name) => [
    `${pen.any(name, "结果")}≥80%得8分；实际${pen.thing()}成本≤计划成本得10分`,
    rates(95),
  ],
  "the lower of two": (pen, name) => [
    `${pen.any("任一", "其中一项", "任意一个季度")}${name}低于90%的不得分，${name}≥90%得10分`,
    rates(80),
  ],
  "change against two years": (pen) => [
    `${pen.thing()}经费较上年下降得满分，较${pen.any("前年", "近三年平均")}增长的不得分`,
    rates(3),
  ],
  "a proviso after all": (pen, name) => [
    `${name}≥90%得10分，低于90%不得分，${pen.any("出现安全事故的一票否决", "弄虚作假的本项不得分", "被审计查出问题的扣2分", "未按要求公开的扣1分")}`,
    rates(95),
  ],
  "points kept under a condition": (pen, name) => [
    `${name}≥90%且${pen.rate()}超过上年的得10分，其余不得分`,
    rates(95),
  ],
};

export const TRAP_KINDS: readonly string[] = Object.keys(TRAPS);

/** A trap of one kind. */
export function trapOf(kind: string, pen: Pen): Draft {
  const make = TRAPS[kind];
  if (!make) throw new Error(`no trap ${kind}`);
  const [text, checks] = make(pen, pen.rate());
  return { text, weight: 10, checks };
}
