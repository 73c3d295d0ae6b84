/** Rules of bands and of steps on a rate. */
import Big from "big.js";
import { rateChecks, stepsIn, type Draft, type Pen } from "./pen";

const percent = (number: number): string => `${number}%`;
const points = (number: number): string => String(number);

interface Rung {
  readonly from: number;
  readonly points: number;
}

/** Rungs from the best down: 90 → 10, 80 → 8 …, below the last nothing. */
function rungsOf(pen: Pen, weight: number): readonly Rung[] {
  const count = pen.between(1, 3);
  const top = pen.pick([100, 98, 95, 92, 90, 85, 97.5]);
  const width = pen.pick([5, 10, 8]);
  return Array.from({ length: count }, (_, index) => ({
    from: top - index * width,
    points:
      index === 0 ? weight : Math.max(0.5, Math.round(((weight * (count - index)) / count) * 2) / 2 - 0.5),
  }));
}

/** How often the name of the rate is printed: in every clause, in the first, as a head, or not at all. */
function namer(pen: Pen): { readonly head: string; readonly name: (index: number) => string } {
  const rate = pen.rate();
  const way = pen.between(0, 3);
  return {
    head: way === 2 ? `${rate}：` : "",
    name: (index) => (way === 0 || (way === 1 && index === 0) ? rate : ""),
  };
}

const earned = (pen: Pen, amount: number, weight: number): string =>
  amount === weight && pen.percent(40) ? pen.say("full") : pen.say("earn", points(amount));

/** 10分：≥90%；8分：80%-90%: the points before their condition. */
export function pointsFirst(pen: Pen): Draft {
  const weight = pen.pick([5, 8, 10]);
  const [top, low] = pen.pick([
    [90, 80],
    [95, 85],
    [100, 90],
  ] as const);
  const half = weight / 2;
  const conditions = [
    pen.say("atLeast", percent(top)),
    pen.say("fromTo", percent(low), percent(top)),
    pen.say("below", percent(low)),
  ];
  const bracket = pen.percent(50);
  const verb = pen.any("", "得", "计");
  const clauses = [weight, half, 0].map((amount, index) => {
    const condition = conditions[index] ?? "";
    return bracket ? `${verb}${amount}分（${condition}）` : `${verb}${amount}分：${condition}`;
  });
  return {
    text: clauses.join(bracket ? pen.any("、", "；", "，") : pen.any("；", "。", "；\n")),
    weight,
    checks: rateChecks([top, low], weight, (value) =>
      Big(value.gte(top) ? weight : value.gte(low) ? half : 0),
    ),
  };
}

/** More is better: ≥90% 10分; 80%(含)-90% 8分; below nothing. */
export function bandsUp(pen: Pen): Draft {
  const weight = pen.pick([5, 8, 10, 4, 6]);
  const rungs = rungsOf(pen, weight);
  const { head, name } = namer(pen);
  const clauses = rungs.map(({ from, points: amount }, index) => {
    const above = rungs[index - 1];
    const condition = above
      ? pen.say("fromTo", percent(from), percent(above.from))
      : pen.say("atLeast", percent(from));
    return `${name(index)}${condition}${earned(pen, amount, weight)}`;
  });
  const last = rungs[rungs.length - 1]?.from ?? 0;
  const rest = pen.percent(25)
    ? `${pen.say("otherwise")}${pen.say("none").replace(/^的/, "")}`
    : `${name(rungs.length)}${pen.say("below", percent(last))}${pen.say("none")}`;
  const ordered = rest.startsWith("否") || pen.percent(80) ? [...clauses, rest] : [rest, ...clauses].slice(0);
  const isOtherwise = /^(?:否则|反之|其余|其他|不然|要不)/.test(rest);
  const text = (isOtherwise ? [...clauses, rest] : ordered).join(pen.mark);
  return {
    text: `${head}${text}${pen.any("。", "")}`,
    weight,
    checks: rateChecks(
      rungs.map((rung) => rung.from),
      weight,
      (value) => Big(rungs.find((rung) => value.gte(rung.from))?.points ?? 0),
    ),
  };
}

/** Less is better: ≤5% all; 5%-10%(含) half; above nothing. */
export function bandsDown(pen: Pen): Draft {
  const weight = pen.pick([4, 6, 10]);
  const edge = pen.pick([3, 5, 8, 10]);
  const far = edge + pen.pick([5, 10]);
  const half = weight / 2;
  const { head, name } = namer(pen);
  const clauses = [
    `${name(0)}${pen.say("atMost", percent(edge))}${earned(pen, weight, weight)}`,
    `${name(1)}${pen.say("overTo", percent(edge), percent(far))}${earned(pen, half, weight)}`,
    `${name(2)}${pen.say("above", percent(far))}${pen.say("none")}`,
  ];
  const text = (pen.percent(80) ? clauses : [...clauses].reverse()).join(pen.mark);
  return {
    text: `${head}${text}`,
    weight,
    checks: rateChecks([edge, far], weight, (value) =>
      Big(value.lte(edge) ? weight : value.lte(far) ? half : 0),
    ),
  };
}

/** Steps below a threshold, with what ends them: a floor or a most. */
export function stepsDown(pen: Pen): Draft {
  const weight = pen.pick([5, 8, 10]);
  const edge = pen.pick([100, 95, 90, 98]);
  const per = pen.pick([1, 1, 2, 5]);
  const each = pen.pick([0.1, 0.2, 0.5, 1]);
  const most = pen.percent(30) ? pen.pick([2, 3]) : weight;
  const { head, name } = namer(pen);
  const end = most < weight ? pen.say("maxDeduct", points(most)) : pen.say("floor");
  const first = `${name(0)}${pen.say("atLeast", percent(edge))}${earned(pen, weight, weight)}`;
  const second = `${pen.percent(30) ? `${name(1)}${pen.any("低于", "未达到", "达不到", "不足")}${edge}%的，` : ""}${pen.say("eachBelow", points(per))}${pen.say("deduct", points(each))}${end}`;
  return {
    text: `${head}${first}${pen.mark}${second}。`,
    weight,
    checks: rateChecks([edge, edge - per, edge - per * 3, edge - 30], weight, (value) => {
      const lost = stepsIn(Big(edge).minus(value), per, true).times(each);
      return Big(weight).minus(lost.gt(most) ? most : lost);
    }),
  };
}

/** Steps above a threshold. */
export function stepsUp(pen: Pen): Draft {
  const weight = pen.pick([5, 8, 10]);
  const edge = pen.pick([100, 5, 0, 10]);
  const per = pen.pick([1, 1, 2, 5]);
  const each = pen.pick([0.1, 0.2, 0.5, 1]);
  const { head, name } = namer(pen);
  const first = `${name(0)}${pen.say("atMost", percent(edge))}${earned(pen, weight, weight)}`;
  const second = `${pen.percent(30) ? `${name(1)}${pen.any("超过", "高于", "超出")}${edge}%的，` : ""}${pen.say("eachAbove", points(per))}${pen.say("deduct", points(each))}${pen.say("floor")}`;
  return {
    text: `${head}${first}${pen.mark}${second}`,
    weight,
    checks: rateChecks([edge, edge + per, edge + per * 3, edge + 40], weight, (value) =>
      Big(weight).minus(stepsIn(value.minus(edge), per, true).times(each)),
    ),
  };
}

/** 利用率每低于100%一个百分点扣0.1分，低于80%不得分: the threshold stands inside the step. */
export function stepsFromBase(pen: Pen): Draft {
  const weight = pen.pick([5, 8, 10]);
  const edge = pen.pick([100, 95, 90]);
  const last = edge - pen.pick([10, 15, 20]);
  const each = pen.pick([0.1, 0.2, 0.3]);
  const name = pen.percent(70) ? pen.rate() : "";
  const one = pen.any("一个百分点", "1个百分点", "1%", "1个点");
  const step = pen.any(
    `每${pen.any("低于", "低", "少于", "小于")}${edge}%${pen.any("的", "")}${one}`,
    `${pen.any("低于", "未达到", "不足")}${edge}%${pen.any("的", "的部分", "")}，${pen.any("每低", "每少", "每下降", "每降低")}${one}`,
    `比${edge}%每低${one}`,
    `以${edge}%为${pen.any("基准", "标准", "基数")}，每${pen.any("低", "降低", "下降")}${one}`,
  );
  const end = pen.percent(75)
    ? `${pen.mark}${pen.say("below", percent(last))}${pen.say("none")}`
    : pen.say("floor");
  const ends = end.includes(`${last}%`);
  return {
    text: `${name}${step}${pen.say("deduct", points(each))}${end}。`,
    weight,
    checks: rateChecks([edge, edge - 1, last], weight, (value) => {
      if (ends && value.lt(last)) return Big(0);
      return Big(weight).minus(stepsIn(Big(edge).minus(value), 1, true).times(each));
    }),
  };
}

/** ±10%以内不扣分，超过的每超1个百分点扣0.1分，最多扣2分. */
export function plusMinus(pen: Pen): Draft {
  const weight = pen.pick([5, 8, 10]);
  const edge = pen.pick([5, 8, 10, 15]);
  const name = pen.percent(60)
    ? `${pen.rate().replace(/率$/, "")}${pen.any("偏差率", "偏离度", "变动率", "误差率")}`
    : "";
  const within = `${name}${pen.any("在", "控制在", "")}±${edge}%${pen.any("以内", "之内", "（含）以内", "范围内")}${pen.percent(50) ? pen.say("full") : pen.any("不扣分", "，不扣分", "的不扣分")}`;
  if (pen.percent(40)) {
    const far = edge * 2;
    const half = weight / 2;
    const middle = pen.any(
      `±${edge}%至±${far}%（含）`,
      `±${edge}%-±${far}%`,
      `超过±${edge}%但不超过±${far}%`,
      `±${edge}%～±${far}%之间`,
    );
    const text = `${within}${pen.mark}${middle}${pen.say("earn", points(half))}${pen.mark}超过±${far}%${pen.say("none")}`;
    const around = [edge, far, -edge, -far];
    return {
      text,
      weight,
      checks: rateChecks(around, weight, (value) => {
        const size = value.abs();
        return Big(size.lte(edge) ? weight : size.lte(far) ? half : 0);
      }),
    };
  }
  const each = pen.pick([0.1, 0.2, 0.5]);
  const most = pen.pick([2, 3]);
  const beyond = `${pen.any("超过的", "超过的部分", "超出的", "超出部分", `超过±${edge}%的`, "超出范围的", "")}${pen.any("，", "")}每${pen.any("超", "超过", "超出")}${pen.any("1个百分点", "一个百分点", "1%")}`;
  return {
    text: `${within}${pen.mark}${beyond}${pen.say("deduct", points(each))}${pen.say("maxDeduct", points(most))}`,
    weight,
    checks: rateChecks([edge, -edge, edge + 3, -edge - 3, edge + 60], weight, (value) => {
      const lost = stepsIn(value.abs().minus(edge), 1, true).times(each);
      return Big(weight).minus(lost.gt(most) ? most : lost);
    }),
  };
}

/** 控制率小于等于1，得满分；大于1，每超出0.01扣0.5分: the rate as a number. */
export function ratioNumbers(pen: Pen): Draft {
  const weight = pen.pick([5, 8, 10]);
  const edge = pen.pick([1, 0.95, 0.9]);
  const each = pen.pick([0.1, 0.5]);
  const name = pen.rate();
  const first = `${name}${pen.say("atMost", String(edge))}${earned(pen, weight, weight)}`;
  const when = pen.any(`${pen.any("大于", "超过", ">", "高于")}${edge}${pen.any("的，", "，", "时，")}`, "");
  const step = `${when}每${pen.any("超出", "超过", "超", "增加", "高出")}0.01`;
  return {
    text: `${first}${pen.mark}${step}${pen.say("deduct", points(each))}${pen.say("floor")}`,
    weight,
    checks: rateChecks([edge * 100, edge * 100 + 1, edge * 100 + 5, edge * 100 + 120], weight, (value) =>
      Big(weight).minus(stepsIn(value.minus(edge * 100), 1, true).times(each)),
    ),
  };
}

/** 较上年下降或持平得满分，每增长1%扣0.5分. */
export function changeWords(pen: Pen): Draft {
  const weight = pen.pick([4, 6, 10]);
  const name = pen.percent(60) ? `${pen.thing()}${pen.any("经费", "支出", "费用", "能耗")}` : "";
  const against = pen.any("较上年", "比上年", "与上年相比", "同比", "较上年度", "较去年");
  if (pen.percent(35)) {
    const half = weight / 2;
    const clauses = [
      `${name}${against}${pen.any("下降", "减少", "降低")}${earned(pen, weight, weight)}`,
      `${pen.any("持平", "与上年持平", "不变")}${pen.say("earn", points(half))}`,
      `${pen.any("增长", "增加", "上升")}${pen.say("none")}`,
    ];
    return {
      text: clauses.join(pen.mark),
      weight,
      checks: rateChecks([0, 5, -5], weight, (value) => Big(value.lt(0) ? weight : value.eq(0) ? half : 0)),
    };
  }
  const each = pen.pick([0.1, 0.2, 0.5]);
  const per = pen.pick([1, 1, 5]);
  const good = pen.any(
    "下降或持平",
    "持平或下降",
    "减少或持平",
    "不增长",
    "未增长",
    "零增长或负增长",
    "只减不增",
    "有所下降或持平",
    "未增加",
    "下降、持平",
  );
  const step = `${pen.any("", "增长的，", "上升的，")}每${pen.any("增长", "上升", "增加", "超过", "提高")}${per}${pen.any("%", "个百分点")}`;
  return {
    text: `${name}${against}${good}${earned(pen, weight, weight)}${pen.mark}${step}${pen.say("deduct", points(each))}${pen.say("floor")}`,
    weight,
    checks: rateChecks([0, per, per * 4, 90, -20], weight, (value) =>
      Big(weight).minus(stepsIn(value, per, true).times(each)),
    ),
  };
}
