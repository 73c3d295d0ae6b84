/** Patterns D1, D2, E1, E2, N1, B1, U1: differences, repeated facts, counts, bounds and units. */
import { alike, amount, count, money, shareOf, spelledCount } from "./amounts";
import { say, type Claim, type Piece, type Scene } from "./claim";
import { sizeOf, type Figure } from "./figure";

function d1({ random, words }: Scene): Claim {
  const budget = amount(random, "budget", money(random));
  const used = shareOf(random, budget, "used", 10, 95);
  const rest = alike(budget, "rest", sizeOf(budget) - sizeOf(used));
  const close = random.pick(["结余", "剩余", "未支出", "年末结余"]);
  const pieces = say`${words.item()}预算${budget}，实际支出${used}，${close}${rest}。`;
  return {
    pattern: "D1",
    pieces,
    equations: [{ kind: "sum", total: "rest", plus: ["budget"], minus: ["used"] }],
    certain: true,
  };
}

function d2({ random, words }: Scene): Claim {
  const now = amount(random, "now", money(random));
  const before = { ...now, key: "before" };
  const close = random.pick(["持平", "相比无变化", "相比无增减变化", "一致"]);
  const pieces = say`${words.item()}${now}，与上年${before}${close}。`;
  return {
    pattern: "D2",
    pieces,
    equations: [{ kind: "equal", first: "now", second: "before" }],
    certain: true,
  };
}

function e1({ random, words }: Scene): Claim {
  const item = words.item();
  const first = amount(random, "first", money(random));
  const pieces = say`2023年${item}支出${first}。各项工作按计划推进，制度进一步健全。\n（二）执行情况。2023年${item}支出${{ ...first, key: "second" }}。`;
  return {
    pattern: "E1",
    pieces,
    equations: [{ kind: "equal", first: "first", second: "second" }],
    certain: false,
  };
}

function e2({ random, words }: Scene): Claim {
  const [unit, item] = [random.pick(["个", "条", "类", "项"]), words.item()];
  const number = random.whole(2, 19);
  const pieces = say`全年实施${item}${spelledCount("first", number, unit)}，均已完工。年内${item}${count("second", number, unit)}全部通过验收。`;
  return {
    pattern: "E2",
    pieces,
    equations: [{ kind: "equal", first: "first", second: "second" }],
    certain: false,
    fragile: ["second"],
  };
}

/** The ways to print a list with its count. */
function listed(number: Figure, names: string, head: string): readonly (readonly Piece[])[] {
  return [
    say`${head}${number}（${names}）。`,
    say`${head}${number}：${names}。`,
    say`${head}${number}，分别为${names}。`,
    say`${head}${number}，即${names}。`,
    say`${head}${number}，分别是：${names}。`,
    say`${head}有${names}等${number}。`,
    say`${head}有${names}共${number}。`,
  ];
}

function n1({ random, words }: Scene): Claim {
  const size = random.whole(3, 9);
  const place = random.often(50);
  const names = Array.from({ length: size }, () => (place ? words.place() : words.body())).join("、");
  const number = random.often(80) ? count("count", size, "个") : spelledCount("count", size, "个");
  const pieces = random.pick(listed(number, names, place ? "项目覆盖" : "下设机构"));
  return {
    pattern: "N1",
    pieces,
    equations: [{ kind: "count", count: "count", names: size }],
    certain: true,
  };
}

function b1({ random, words }: Scene): Claim {
  const whole = count("whole", random.whole(5, 300), random.pick(["批次", "人次", "场次"]));
  const part = { ...whole, key: "part", steps: random.whole(1, whole.steps) };
  const pieces = say`本年接待国内来访${whole}（其中${words.item()}${part}）。`;
  return {
    pattern: "B1",
    pieces,
    equations: [{ kind: "bound", part: "part", whole: "whole" }],
    certain: true,
  };
}

function u1({ random, words }: Scene): Claim {
  const parts = [0, 1].map((index): Figure => ({
    key: `part${index}`,
    steps: random.whole(300, 90000) * 100,
    decimals: 0,
    unit: "元",
    factor: 1,
    exact: true,
  }));
  const steps = parts.reduce((sum, part) => sum + part.steps, 0) / 100;
  const whole: Figure = { key: "whole", steps, decimals: 2, unit: "万元", factor: 1e4 };
  const [first, second] = parts.map((part) => say`${words.item()}${part}`);
  const pieces = say`${words.item()}共${whole}，其中：${first ?? []}，${second ?? []}。`;
  return {
    pattern: "U1",
    pieces,
    equations: [{ kind: "sum", total: "whole", plus: ["part0", "part1"] }],
    certain: true,
  };
}

export const FACTS = { D1: d1, D2: d2, E1: e1, E2: e2, N1: n1, B1: b1, U1: u1 };
