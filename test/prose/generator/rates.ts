/** Patterns Y1 to Y6, R1 to R3, H1, H2: changes, execution, completion and shares. */
import { alike, amount, money, rate, shareOf, total } from "./amounts";
import { joined, say, type Claim, type Scene } from "./claim";
import type { Equation } from "./equation";
import { sizeOf, type Figure } from "./figure";

interface Year {
  readonly now: Figure;
  readonly before: Figure;
  readonly change: Figure;
  readonly percent: Figure;
  readonly falls: boolean;
  readonly turn: Equation;
}

function year({ random }: Scene): Year {
  const before = amount(random, "before", money(random));
  const falls = random.often(55);
  const change = shareOf(random, before, "change", 2, falls ? 90 : 160);
  const now = alike(before, "now", sizeOf(before) + (falls ? -1 : 1) * sizeOf(change));
  const percent = rate(random, "rate", (sizeOf(change) / sizeOf(before)) * 100);
  return {
    now,
    before,
    change,
    percent,
    falls,
    turn: { kind: "change", rate: "rate", change: "change", now: "now", falls },
  };
}

const more = (falls: boolean): string => (falls ? "减少" : "增加");
const grows = ({ random }: Scene, falls: boolean): string =>
  falls ? random.pick(["下降", "减少"]) : random.pick(["增长", "增长", "上升"]);
const compared = ({ random }: Scene): string =>
  random.pick(["比上年", "较上年", "比上年决算数", "与上年相比", "较上年同期", "同比"]);

function y1(scene: Scene): Claim {
  const { now, change, percent, falls, turn } = year(scene);
  const pieces = say`${scene.words.item()}${now}，${compared(scene)}${more(falls)}${change}，${grows(scene, falls)}${percent}。`;
  return { pattern: "Y1", pieces, equations: [turn], certain: true };
}

function y2(scene: Scene): Claim {
  const { now, before, change, percent, falls } = year(scene);
  const pieces = say`${scene.words.item()}${now}，比上年${before}${more(falls)}${change}，${grows(scene, falls)}${percent}。`;
  const step: Equation = falls
    ? { kind: "sum", total: "change", plus: ["before"], minus: ["now"] }
    : { kind: "sum", total: "change", plus: ["now"], minus: ["before"] };
  return {
    pattern: "Y2",
    pieces,
    equations: [step, { kind: "rate", rate: "rate", part: "change", whole: "before" }],
    certain: true,
  };
}

function y3(scene: Scene): Claim {
  const { now, change, percent, falls, turn } = year(scene);
  const sign = scene.random.often(50) ? grows(scene, falls) : "";
  const pieces = say`${scene.words.item()}${now}，${compared(scene)}${more(falls)}${change}（${sign}${percent}）。`;
  return { pattern: "Y3", pieces, equations: [turn], certain: true };
}

function y4(scene: Scene): Claim {
  const { random, words } = scene;
  const { now, change, percent, falls, turn } = year(scene);
  const less = shareOf(random, now, "less", 2, 60);
  const fall = rate(random, "fall", (sizeOf(less) / (sizeOf(now) + sizeOf(less))) * 100);
  const pieces = say`${words.item()}${now}。${random.pick(["", "经比较，"])}较上年${more(falls)}${change}，${grows(scene, falls)}${percent}，较年初预算减少${less}，下降${fall}。`;
  const second: Equation = { kind: "change", rate: "fall", change: "less", now: "now", falls: true };
  return { pattern: "Y4", pieces, equations: [turn, second], certain: true };
}

/** Not recomputable: no change is printed. */
function y5(scene: Scene): Claim {
  const { now, percent, falls } = year(scene);
  const pieces = say`${scene.words.item()}${now}，${compared(scene)}${grows(scene, falls)}${percent}。`;
  return { pattern: "Y5", pieces, equations: [], certain: false };
}

function y6(scene: Scene): Claim {
  const { now, change, percent, falls } = year(scene);
  const whole = shareOf(scene.random, now, "whole", 120, 400);
  const nearer = scene.random.often(50);
  const key = nearer ? "now" : "whole";
  const base = sizeOf(nearer ? now : whole) + (falls ? 1 : -1) * sizeOf(change);
  const shown = rate(scene.random, "rate", base > 0 ? (sizeOf(change) / base) * 100 : sizeOf(percent));
  const pieces = say`${scene.words.item()}${whole}，其中本年${scene.words.item()}${now}，较上年${more(falls)}${change}，${grows(scene, falls)}${shown}。`;
  const read = (read: string): Equation => ({
    kind: "change",
    rate: "rate",
    change: "change",
    now: read,
    falls,
  });
  const other = read(nearer ? "whole" : "now");
  return { pattern: "Y6", pieces, equations: [read(key)], otherReadings: [other], certain: false };
}

function r1(scene: Scene): Claim {
  const { random, words } = scene;
  const budget = amount(random, "budget", money(random));
  const used = shareOf(random, budget, "used", 20, 100);
  const [plan, done, name] = random.pick([
    ["预算安排", "实际支出", "预算执行率"],
    ["预算数为", "执行数为", "执行率"],
    ["资金到位", "拨付", "资金支付率"],
    ["计划安排", "到位", "资金到位率"],
  ] as const);
  const percent = rate(random, "rate", (sizeOf(used) / sizeOf(budget)) * 100);
  const pieces = say`${words.item()}${plan}${budget}，${done}${used}，${name}${random.pick(["", "为", "达"])}${percent}。`;
  return {
    pattern: "R1",
    pieces,
    equations: [{ kind: "rate", rate: "rate", part: "used", whole: "budget" }],
    certain: true,
  };
}

function r2(scene: Scene): Claim {
  const { random, words } = scene;
  const budget = amount(random, "budget", money(random));
  const used = shareOf(random, budget, "used", 20, 130);
  const percent = rate(random, "rate", (sizeOf(used) / sizeOf(budget)) * 100);
  const pieces = random.often(50)
    ? say`${words.item()}支出${used}，完成年初预算${budget}的${percent}。`
    : say`${words.item()}年初预算为${budget}，支出决算为${used}，完成年初预算的${percent}。`;
  return {
    pattern: "R2",
    pieces,
    equations: [{ kind: "rate", rate: "rate", part: "used", whole: "budget" }],
    certain: true,
  };
}

function r3(scene: Scene): Claim {
  const { random, words } = scene;
  const unit = random.pick(["亩", "个", "次", "公里", "户"]);
  const target: Figure = {
    key: "target",
    steps: random.whole(20, 5000),
    decimals: 0,
    unit,
    factor: 1,
    exact: true,
  };
  const beyond = random.often(50);
  const part = {
    ...target,
    key: "done",
    steps: Math.ceil((target.steps * random.whole(beyond ? 105 : 30, beyond ? 900 : 100)) / 100),
  };
  const percent = rate(random, "rate", (part.steps / target.steps) * 100 - (beyond ? 100 : 0));
  const close = beyond
    ? random.pick(["超出目标", "超额完成目标的", "超出年度任务"])
    : random.pick(["完成率", "任务完成率为", "完成率达"]);
  const pieces = say`${words.item()}年度目标${target}，实际完成${part}，${close}${percent}。`;
  const equation: Equation = { kind: "rate", rate: "rate", part: "done", whole: "target", beyond };
  return { pattern: "R3", pieces, equations: [equation], certain: true };
}

function shares({ random, words }: Scene, name: string, whole: Figure, parts: readonly Figure[]) {
  const equations: Equation[] = [];
  const named = parts.map((part, index) => {
    const share = rate(random, `share${index}`, (sizeOf(part) / sizeOf(whole)) * 100);
    equations.push({ kind: "rate", rate: share.key, part: part.key, whole: "whole" });
    return say`${words.item()}${part}，占${name}${share}`;
  });
  return { named, equations };
}

function h1(scene: Scene): Claim {
  const { random, words } = scene;
  const writing = money(random);
  const parts = [0, 1, 2].map((index) => amount(random, `part${index}`, writing));
  const whole = total(parts, "whole");
  const { named, equations } = shares(scene, random.pick(["", "比"]), whole, parts);
  const sum: Equation = { kind: "sum", total: "whole", plus: parts.map(({ key }) => key) };
  return {
    pattern: "H1",
    pieces: say`${words.item()}${whole}，其中：${joined(named, "；")}。`,
    equations: [sum, ...equations],
    certain: true,
  };
}

function h2(scene: Scene): Claim {
  const { random, words } = scene;
  const item = words.item();
  const writing = money(random);
  const parts = [0, 1].map((index) => amount(random, `part${index}`, writing));
  const whole = total(parts, "whole");
  const { named, equations } = shares(scene, `${item}的`, whole, parts);
  const sum: Equation = { kind: "sum", total: "whole", plus: parts.map(({ key }) => key) };
  return {
    pattern: "H2",
    pieces: say`${item}${whole}。其中：${joined(named, "；")}。`,
    equations: [sum, ...equations],
    certain: true,
  };
}

export const RATES = {
  Y1: y1,
  Y2: y2,
  Y3: y3,
  Y4: y4,
  Y5: y5,
  Y6: y6,
  R1: r1,
  R2: r2,
  R3: r3,
  H1: h1,
  H2: h2,
};
