/** Rules whose conditions are counts, days, words, targets or two rates. */
import Big from "big.js";
import { countChecks, pairChecks, rateChecks, stepsIn, wordChecks, type Draft, type Pen } from "./pen";

const points = (number: number): string => String(number);
const earned = (pen: Pen, amount: number, weight: number): string =>
  amount === weight && pen.percent(40) ? pen.say("full") : pen.say("earn", points(amount));

/** 好（90%以上）得10分，较好（80%-90%）得8分…. */
export function namedTiers(pen: Pen): Draft {
  const weight = pen.pick([10, 8, 5]);
  const names = pen.pick([
    ["好", "较好", "一般", "差"],
    ["优", "良", "中", "差"],
    ["优秀", "良好", "合格", "不合格"],
    ["很好", "好", "一般", "较差"],
    ["满意", "比较满意", "基本满意", "不满意"],
  ]);
  const edges = pen.pick([
    [90, 80, 60],
    [95, 85, 70],
    [90, 75, 60],
  ]);
  const amounts = [weight, weight * 0.8, weight * 0.5, 0];
  const [high = 0, middle = 0, low = 0] = edges;
  const ranges = [
    pen.say("atLeast", `${high}%`),
    pen.any(
      `${middle}%-${high}%`,
      `${middle}%（含）-${high}%`,
      `≥${middle}%，<${high}%`,
      `${middle}%至${high}%`,
    ),
    pen.any(`${low}%-${middle}%`, `${low}%（含）-${middle}%`, `≥${low}%，<${middle}%`, `${low}%至${middle}%`),
    pen.say("below", `${low}%`),
  ];
  const way = pen.between(0, 3);
  const clauses = names.map((name, index) => {
    const range = ranges[index] ?? "";
    const worth = index === 3 ? pen.say("none") : earned(pen, amounts[index] ?? 0, weight);
    const bare = worth.replace(/^[的，：时则]+/, "");
    if (way === 0) return `${name}（${range}）${bare}`;
    if (way === 1) return `${range}为${name}，${bare}`;
    if (way === 3) return `${name}：${range}，${bare}`;
    return `${name}（${range}），${bare}`;
  });
  const checks = rateChecks(edges, weight, (value) => {
    const at = edges.findIndex((edge) => value.gte(edge));
    return Big(amounts[at < 0 ? 3 : at] ?? 0);
  });
  const head = pen.percent(50) ? `${pen.rate()}${pen.any("：", "")}` : "";
  return { text: `${head}${clauses.join(pen.mark)}`, weight, checks };
}

/** 达到目标值得满分，未达到的按完成比例得分. */
export function targetReached(pen: Pen): Draft {
  const weight = pen.pick([10, 8, 20]);
  const target = pen.any(
    "目标值",
    "指标值",
    "年度指标值",
    "计划值",
    "预期目标",
    "年度目标值",
    "目标",
    "预期指标值",
  );
  const reached = pen.any(
    `达到${target}`,
    `完成${target}`,
    `达到或超过${target}`,
    `实际完成值达到${target}`,
    `≥${target}`,
    `不低于${target}`,
    `实际完成值≥${target}`,
  );
  const missed = pen.any(
    "未达到的",
    "没有完成的",
    "没有达到的",
    "未达到",
    `未达到${target}的`,
    `低于${target}的`,
    "未完成的",
    `未达${target}`,
    `＜${target}的`,
  );
  const by = pen.any(
    "按完成比例得分",
    "按完成比例计分",
    "按完成率得分",
    "按实际完成比例计算得分",
    "按比例得分",
    "按完成率×分值计算得分",
    "按实际完成值/目标值×分值计算得分",
  );
  const order = pen.percent(85);
  const good = `${reached}${pen.say("full")}`;
  const bad = `${missed}${pen.any("，", "")}${by}`;
  return {
    text: order ? `${good}${pen.mark}${bad}` : `${bad}${pen.mark}${good}`,
    weight,
    checks: pairChecks(
      [
        [50, 50, false],
        [49, 50, false],
        [51, 50, false],
        [25, 50, false],
        [75, 50, false],
      ],
      weight,
      (actual, goal) => Big(weight).times(actual.gte(goal) ? 1 : actual.div(goal)),
    ),
  };
}

/** 达到指标值得满分，未达到指标值，按B/A或A/B×分值. */
export function eitherWay(pen: Pen): Draft {
  const weight = pen.pick([10, 8, 20]);
  const formula = pen.any(
    "B/A或A/B×分值",
    "B/A或者A/B*该指标分值",
    "（B/A）或（A/B）×指标分值",
    "B/A或A/B×该指标分值",
    "B÷A或A÷B×分值",
    "B/A或A/B",
  );
  const by = `按${pen.any("照", "")}${formula}${pen.any("", "记分", "计算得分", "计分", "得分")}`;
  const good = `${pen.any("达到指标值", "完成指标值", "达到目标值", "完成值达到指标值")}${pen.any("，", "的，", "")}${pen.any("记满分", "得满分", "计满分")}`;
  const missed = pen.any("未达到指标值，", "未达到的，", "未达到指标值的", "未完成指标值，");
  return {
    text: `${good}${pen.mark}${missed}${by}`,
    weight,
    checks: pairChecks(
      [
        [50, 50, false],
        [40, 50, false],
        [60, 50, false],
        [50, 50, true],
        [40, 50, true],
        [80, 50, true],
      ],
      weight,
      (actual, goal, atMost) => {
        const isReached = atMost ? actual.lte(goal) : actual.gte(goal);
        return Big(weight).times(isReached ? 1 : atMost ? goal.div(actual) : actual.div(goal));
      },
    ),
  };
}

/** 培训不少于10次，每少1次扣0.5分. */
export function countThreshold(pen: Pen): Draft {
  const weight = pen.pick([5, 8, 10]);
  const edge = pen.pick([4, 6, 10, 12]);
  const unit = pen.pick(["次", "个", "场", "篇", "户", "份", "场次", "人次"]);
  const each = pen.pick([0.5, 1]);
  const what = `${pen.thing()}${pen.any("培训", "检查", "巡查", "宣传", "督导")}`;
  const enough = pen.any(
    `不少于${edge}${unit}`,
    `≥${edge}${unit}`,
    `达到${edge}${unit}`,
    `${edge}${unit}以上`,
    `不低于${edge}${unit}`,
    `至少${edge}${unit}`,
    `达到${edge}${unit}及以上`,
  );
  const worth = pen.percent(60)
    ? pen.any("得满分", "，得满分", "的，计满分", `得${weight}分`, `，计${weight}分`)
    : "";
  const step = `${pen.any("", "不足的，", "少于的，", `不足${edge}${unit}的，`)}每${pen.any("少", "减少", "缺", "缺少", "差", "少开展")}${pen.any("1", "一")}${unit}`;
  return {
    text: `${what}${enough}${worth}${worth === "" ? "，" : pen.mark}${step}${pen.say("deduct", points(each))}${pen.say("floor")}`,
    weight,
    checks: countChecks([edge, edge - 1, 1], unit, weight, (value) =>
      Big(weight).minus(stepsIn(Big(edge).minus(value), 1, false).times(each)),
    ),
  };
}

/** 发生数为0得满分，每发生1起扣2分; 不超过3次得满分，每增加1次扣1分. */
export function countFromZero(pen: Pen): Draft {
  const weight = pen.pick([5, 8, 10]);
  const unit = pen.pick(["起", "次", "例", "件"]);
  const each = pen.pick([0.5, 1, 2]);
  const edge = pen.pick([0, 0, 0, 3, 2]);
  const what = `${pen.thing()}${pen.any("事故", "投诉", "纠纷", "舆情", "差错")}`;
  const none =
    edge === 0
      ? pen.any(
          `${what}${pen.any("发生数", "数", "次数", "")}为0`,
          `${what}数=0`,
          `${what}为零`,
          `${what}0${unit}`,
          `未发生${what}`,
          `无${what}`,
        )
      : `${what}${pen.any(`不超过${edge}${unit}`, `≤${edge}${unit}`, `${edge}${unit}以内`, `控制在${edge}${unit}以内`)}`;
  const step =
    edge === 0
      ? `每${pen.any("发生", "出现", "有", "发现", "增加")}${pen.any("1", "一")}${unit}`
      : `${pen.any("", "超过的，", "超出的，")}每${pen.any("增加", "多", "超过", "超出", "超", "多发生")}${pen.any("1", "一")}${unit}`;
  return {
    text: `${none}${pen.say("full")}${pen.mark}${step}${pen.say("deduct", points(each))}${pen.say("floor")}`,
    weight,
    checks: countChecks([edge, edge + 1, edge + 30], unit, weight, (value) =>
      Big(weight).minus(stepsIn(value.minus(edge), 1, false).times(each)),
    ),
  };
}

/** （实际数/计划数）×分值，超过100%的以100%计. */
export function ratioCapped(pen: Pen): Draft {
  const weight = pen.pick([10, 8, 15]);
  const what = `${pen.thing()}`;
  const above = pen.any("实际数", "实际完成数", "实际完成值", `实际${what}数`, "完成数");
  const below = pen.any("计划数", "目标数", "计划完成数", "目标值", `计划${what}数`);
  const name = pen.any(
    `（${above}/${below}）`,
    `${above}/${below}`,
    `${above}÷${below}`,
    `（${above}÷${below}×100%）`,
  );
  const formula = pen.any(
    `${name}×分值`,
    `得分=${name}×分值`,
    `按${name}×分值计算得分`,
    `${name}×该指标分值`,
    `得分＝${name}×${weight}分`,
  );
  const cap = pen.any(
    "超过100%的以100%计",
    "超过100%的按100%计算",
    "超过100%按100%计",
    "大于100%的，按100%计算",
    "高于100%的按满分计",
    "超过100%的得满分",
    "结果超过100%的，以100%计",
    "最高不超过100%",
    "得分不超过分值",
    "最高不超过满分",
  );
  return {
    text: `${formula}${pen.any("，", "；", "。")}${cap}${pen.any("。", "")}`,
    weight,
    checks: rateChecks([100, 60, 85, 130], weight, (value) =>
      Big(weight).times(value.gt(100) ? 1 : value.div(100)),
    ),
  };
}

/** 每延期1天扣0.1分，延期超过30天不得分. */
export function daysLate(pen: Pen): Draft {
  const weight = pen.pick([5, 8, 10]);
  const unit = pen.pick(["天", "个工作日"]);
  const each = pen.pick([0.1, 0.2]);
  const last = pen.pick([10, 15, 20, 30]);
  const late = pen.any("延期", "逾期", "延迟", "推迟", "滞后", "延误", "超期");
  const head = pen.any("按时完成得满分", "按期完成的得满分", "如期完成，得满分", "按时报送得满分", "", "");
  const step = `每${late}${pen.any("1", "一")}${unit}`;
  const end = pen.any(
    `${late}超过${last}${unit}`,
    `${late}${last}${unit}以上（不含）`,
    `超过${last}${unit}`,
    `${late}大于${last}${unit}`,
  );
  return {
    text: `${head}${head === "" ? "" : pen.mark}${step}${pen.say("deduct", points(each))}${pen.mark}${end}${pen.say("none")}`,
    weight,
    checks: countChecks([0, 1, 5, last], unit === "天" ? "天" : "工作日", weight, (value) =>
      value.gt(last) ? Big(0) : Big(weight).minus(value.times(each)),
    ),
  };
}

/** 完成得满分，基本完成得80%，未完成不得分. */
export function wordValues(pen: Pen): Draft {
  const weight = pen.pick([10, 5]);
  const verb = pen.pick(["完成", "建成", "达标", "公开", "办结", "验收", "落实"]);
  const middle = pen.pick(["基本", "部分"]);
  const share = pen.pick([80, 60, 50]);
  const worth = pen.any(
    `得${share}%`,
    `得分值的${share}%`,
    `得${share}%分值`,
    `按${share}%计分`,
    `得${(weight * share) / 100}分`,
    `，得满分的${share}%`,
    `的得${share}%的分`,
  );
  const full = pen.any("", "全部", "已", "按时").replace(/按时/, "");
  const clauses = [
    `${full}${verb}${pen.say("full")}`,
    `${middle}${verb}${worth}`,
    `未${verb}${pen.say("none")}`,
  ];
  const part = (weight * share) / 100;
  return {
    text: (pen.percent(80) ? clauses : [...clauses].reverse()).join(pen.mark),
    weight,
    checks: wordChecks(
      [
        [`${full === "全部" ? "全部" : ""}${verb}`, weight],
        [`${full === "全部" ? "全部" : ""}已${verb}`.replace("全部已", "已全部"), weight],
        [`${middle}${verb}`, part],
        [`未${verb}`, 0],
        [`${middle === "基本" ? "部分" : "基本"}${verb}`, null],
        [`正在${verb}`, null],
      ],
      weight,
    ),
  };
}

const SCALES = [
  ["优秀", "良好", "合格", "不合格"],
  ["优", "良", "中", "差"],
  ["优秀", "良好", "一般", "较差"],
] as const;

/** 良好及以上得满分，合格得6分，合格以下不得分. */
export function valueWords(pen: Pen): Draft {
  const weight = pen.pick([10, 8]);
  const [best, good, fair, poor] = pen.pick(SCALES);
  const half = weight / 2;
  const subject = pen.any("考核结果为", "评定等次", "评估等级达到", "", "验收结果");
  const clauses = [
    `${subject}${good}${pen.any("及以上", "以上（含）", "（含）以上", "或以上", "等次及以上")}${pen.say("full")}`,
    `${fair}${pen.say("earn", points(half))}`,
    `${fair}${pen.any("以下", "以下（不含）")}${pen.say("none")}`,
  ];
  return {
    text: clauses.join(pen.mark),
    weight,
    checks: wordChecks(
      [
        [best, weight],
        [good, weight],
        [fair, half],
        [poor, 0],
      ],
      weight,
    ),
  };
}

/** 实际成本≤计划成本得满分，每超出1%扣1分. */
export function namedThreshold(pen: Pen): Draft {
  const weight = pen.pick([10, 8, 5]);
  const what = `${pen.thing()}${pen.any("成本", "支出", "费用", "投资")}`;
  const [actual, plan] = pen.pick([
    [`实际${what}`, `计划${what}`],
    [`${what}`, `预算数`],
    [`实际${what}`, `预算${what}`],
    [`${what}实际数`, `${what}计划数`],
  ]);
  const ok = `${actual}${pen.any("≤", "不超过", "小于等于", "不高于", "未超过", "<=")}${plan}`;
  const each = pen.pick([0.5, 1]);
  const per = pen.pick([1, 5]);
  const rest = pen.percent(60)
    ? `每${pen.any("超出", "超过", "超", "高于", "超支")}${pen.any(plan, "")}${per}${pen.any("%", "个百分点")}${pen.say("deduct", points(each))}${pen.say("floor")}`
    : `${pen.any(`${actual}>${plan}`, `超过${plan}`, `${actual}高于${plan}`, "否则")}${pen.any("不得分", "，不得分")}`;
  const isSteps = rest.startsWith("每");
  const turned = rest.replace(/^每(超出|超过|超)(计划[^\d]*|预算[^\d]*)(\d)/, "$1$2每$3");
  return {
    text: `${ok}${pen.say("full")}${pen.mark}${pen.percent(50) ? rest : turned}`,
    weight,
    checks: rateChecks([100, 100 + per, 100 + 2 * per, 240], weight, (value) => {
      if (!isSteps) return Big(value.lte(100) ? weight : 0);
      return Big(weight).minus(stepsIn(value.minus(100), per, true).times(each));
    }),
  };
}

/** 完成率≥90%且合格率≥95%得满分，否则不得分. */
export function twoRates(pen: Pen): Draft {
  const weight = pen.pick([10, 8, 5]);
  const [first, second] = [`${pen.thing()}执行率`, `${pen.thing()}满意度`];
  const [low, high] = [pen.pick([85, 90]), pen.pick([80, 95])];
  const joint = pen.any("且", "并且", "，且", "、", "同时", "，同时", "，");
  const sure = joint === "、" || joint === "，" ? "均" : "";
  const condition =
    sure === ""
      ? `${first}${pen.any("≥", "达到", "不低于")}${low}%${joint}${second}${pen.any("≥", "达到", "不低于")}${high}%`
      : `${first}、${second}均${pen.any("≥", "达到", "不低于")}${low}%`;
  const other = sure === "" ? high : low;
  const rest = `否则${pen.any("不得分", "得0分", "，不得分")}`;
  const around: readonly (readonly [number, number])[] = [
    [low, other],
    [low - 1, other],
    [low, other - 1],
    [100, 100],
  ];
  return {
    text: `${condition}${pen.say("full")}${pen.mark}${rest}`,
    weight,
    checks: around.map(([one, two]) => ({
      value: {
        kind: "named",
        rates: [
          { name: first, rate: Big(one).div(100) },
          { name: second, rate: Big(two).div(100) },
        ],
      },
      shown: `${first}${one}%，${second}${two}%`,
      points: Big(one >= low && two >= other ? weight : 0),
    })),
  };
}

/** 每发现一项问题扣1分. */
export function problems(pen: Pen): Draft {
  const weight = pen.pick([3, 5]);
  const unit = pen.pick(["项", "处", "例", "起", "个"]);
  const each = pen.pick([0.5, 1]);
  const what = pen.any("问题", `${pen.thing()}问题`, "不符合规定的情况", "违规行为", "");
  return {
    text: `每${pen.any("发现", "出现", "发生", "存在", "查出", "有")}${pen.any("1", "一")}${unit}${what}${pen.say("deduct", points(each))}${pen.say("floor")}`,
    weight,
    checks: countChecks([1, 3, 20], unit, weight, (value) => Big(weight).minus(value.times(each))),
  };
}

/** 执行率×分值. */
export function proportional(pen: Pen): Draft {
  const weight = pen.pick([10, 20, 15]);
  const name = pen.rate();
  const text = pen.any(
    `${name}×分值`,
    `按${name}计算得分`,
    `得分=${name}×${weight}分`,
    `得分=${name}×该指标分值`,
    `${weight}分×${name}`,
    `按${name}×分值计分`,
    `根据${name}计算得分`,
  );
  return {
    text: `${text}${pen.any("。", "，最高不超过分值", "，得分不超过满分", "")}`,
    weight,
    checks: rateChecks([95, 100, 60, 20], weight, (value) =>
      Big(weight).times(value.gt(100) ? 1 : value.div(100)),
    ),
  };
}
