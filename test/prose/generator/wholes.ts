/** Patterns S1 to S14: a whole and its parts. */
import { alike, amount, count, money, rate, shareOf, total } from "./amounts";
import { joined, say, type Claim, type Piece, type Scene } from "./claim";
import type { Equation } from "./equation";
import { sizeOf, type Figure } from "./figure";

interface Breakdown {
  readonly whole: Figure;
  readonly parts: readonly Figure[];
  readonly named: readonly (readonly Piece[])[];
  readonly sum: Equation;
}

function breakdown({ random, words }: Scene, least = 2): Breakdown {
  const writing = money(random);
  const parts = Array.from({ length: random.whole(least, 5) }, (_, index) =>
    amount(random, `part${index}`, writing),
  );
  const verb = random.pick(["", "", "支出", "为", "安排"]);
  return {
    whole: total(parts, "whole"),
    parts,
    named: parts.map((part) => say`${words.item()}${verb}${part}`),
    sum: { kind: "sum", total: "whole", plus: parts.map(({ key }) => key) },
  };
}

const between = ({ random }: Scene): string => random.pick(["，", "；", "，", "、"]);
const colon = ({ random }: Scene): string => random.pick(["其中：", "其中", "其中，", "其中:"]);

const claim = (
  pattern: string,
  pieces: readonly Piece[],
  equations: readonly Equation[],
  certain = true,
): Claim => ({
  pattern,
  pieces,
  equations,
  certain,
});

function s1(scene: Scene): Claim {
  const { whole, named, sum } = breakdown(scene);
  return claim("S1", say`${scene.words.item()}${whole}，${colon(scene)}${joined(named, between(scene))}。`, [
    sum,
  ]);
}

function s2(scene: Scene): Claim {
  const { whole, named, sum } = breakdown(scene);
  const { random, words } = scene;
  const change = shareOf(random, whole, "change", 2, 60);
  const percent = rate(random, "rate", (sizeOf(change) / (sizeOf(whole) + sizeOf(change))) * 100);
  const lead = random.often(50) ? say`，比上年减少${change}，下降${percent}` : [];
  const pieces = say`${words.item()}${whole}${lead}。其中：${joined(named, random.pick(["，", "；"]))}。`;
  const fall: Equation = { kind: "change", rate: "rate", change: "change", now: "whole", falls: true };
  return claim("S2", pieces, lead.length > 0 ? [sum, fall] : [sum]);
}

function s3(scene: Scene): Claim {
  const { random, words } = scene;
  const { whole, parts, sum } = breakdown(scene);
  const equations: Equation[] = [sum];
  const named = parts.map((part, index) => {
    const share = rate(random, `share${index}`, (sizeOf(part) / sizeOf(whole)) * 100);
    const change = shareOf(random, part, `change${index}`, 2, 50);
    const fall = rate(random, `fall${index}`, (sizeOf(change) / (sizeOf(part) + sizeOf(change))) * 100);
    equations.push({ kind: "rate", rate: share.key, part: part.key, whole: "whole" });
    equations.push({ kind: "change", rate: fall.key, change: change.key, now: part.key, falls: true });
    return say`${words.item()}${part}，占${share}，比上年减少${change}，下降${fall}，主要是厉行节约`;
  });
  return claim("S3", say`${words.item()}${whole}，其中：${joined(named, "；")}。`, equations);
}

function s4(scene: Scene): Claim {
  const { whole, named, sum } = breakdown(scene);
  const open = scene.random.pick(["其中：", "其中", ""]);
  const pieces = say`${scene.words.item()}${whole}（${open}${joined(named, scene.random.pick(["、", "，"]))}），已按进度使用。`;
  return claim("S4", pieces, [sum]);
}

function s5(scene: Scene): Claim {
  const { random } = scene;
  const { whole, parts, named, sum } = breakdown(scene);
  const close = random.pick(["共计", "合计", "总计", `以上${parts.length}项合计`]);
  return claim(
    "S5",
    say`${joined(named, random.pick(["；", "，"]))}${random.pick(["，", "；", "。"])}${close}${whole}。`,
    [sum],
  );
}

function s6(scene: Scene): Claim {
  const { whole, named, sum } = breakdown(scene);
  const open = scene.random.pick(["。分别为：", "。分别为", "，即", "。分项情况是：", "，分别是"]);
  return claim("S6", say`${scene.words.item()}${whole}${open}${joined(named, between(scene))}。`, [sum]);
}

function s7(scene: Scene): Claim {
  const { random, words } = scene;
  const { whole, named, sum } = breakdown(scene);
  const marks = random.pick(["①②③④⑤", "⑴⑵⑶⑷⑸", ""]);
  const lines = named.map((part, index) => say`\n${marks[index] ?? `${index + 1}.`}${part}。`);
  return claim("S7", say`${words.item()}共${whole}，其中：${joined(lines, "")}\n`, [sum]);
}

function s8(scene: Scene): Claim {
  const { random, words } = scene;
  const writing = money(random);
  const parts = [0, 1, 2].map((index) => amount(random, `part${index}`, writing));
  const falls = parts.map((_, index) => index === 0 || random.often(60));
  const signed = parts.reduce((sum, part, index) => sum + (falls[index] === true ? 1 : -1) * sizeOf(part), 0);
  const like = parts[0] ?? amount(random, "part0", writing);
  const keys = (fall: boolean): string[] => parts.filter((_, i) => falls[i] === fall).map(({ key }) => key);
  const down = signed > 0;
  const named = parts.map(
    (part, index) => say`${words.item()}${falls[index] === true ? "减少" : "增加"}${part}`,
  );
  const pieces = say`${words.item()}比上年${down ? "减少" : "增加"}${alike(like, "whole", Math.abs(signed))}。其中：${joined(named, "，")}。`;
  return claim("S8", pieces, [{ kind: "sum", total: "whole", plus: keys(down), minus: keys(!down) }]);
}

function s9(scene: Scene): Claim {
  const { random, words } = scene;
  const { whole, named, sum } = breakdown(scene);
  const [first, ...others] = named;
  const rest = joined(others, random.pick(["、加", "，加上"]));
  const pieces = random.often(50)
    ? say`${words.item()}${whole}，由${first ?? []}、加${rest}构成。`
    : say`${first ?? []}，加上${rest}，收入总计${whole}。`;
  return claim("S9", pieces, [sum]);
}

function s10({ random, words }: Scene): Claim {
  const parts = [0, 1, 2].map((index) => count(`part${index}`, random.whole(2, 40), "个"));
  const named = parts.map((part) => say`${part}${words.item()}指标`);
  const whole = total(parts, "whole");
  const pieces = say`共设置${whole}指标，包括${joined(named, "、")}。`;
  return claim("S10", pieces, [{ kind: "sum", total: "whole", plus: parts.map(({ key }) => key) }]);
}

function s11(scene: Scene): Claim {
  const { random, words } = scene;
  const { whole, named, sum } = breakdown(scene);
  const first = shareOf(random, whole, "first", 10, 90);
  const second = alike(whole, "second", sizeOf(whole) - sizeOf(first));
  const again = say`${words.item()}${first}，${words.item()}${second}`;
  const pieces = say`${words.item()}${whole}。按资金来源分，其中：${joined(named, "，")}；按支出用途分，其中：${again}。`;
  return claim("S11", pieces, [sum, { kind: "sum", total: "whole", plus: ["first", "second"] }]);
}

function s12(scene: Scene): Claim {
  const { random, words } = scene;
  const { whole, parts, named, sum } = breakdown(scene);
  const parent = parts[0] ?? whole;
  const first = shareOf(random, parent, "first", 10, 90);
  const second = alike(parent, "second", sizeOf(parent) - sizeOf(first));
  const nested = say`${named[0] ?? []}（其中${words.item()}${first}、${words.item()}${second}）`;
  const pieces = say`${words.item()}${whole}，其中：${joined([nested, ...named.slice(1)], "，")}。`;
  return claim("S12", pieces, [sum, { kind: "sum", total: parent.key, plus: ["first", "second"] }]);
}

function s13({ random, words }: Scene): Claim {
  const [unit, per] = random.pick([
    ["户", "每户"],
    ["人", "每人"],
    ["公里", "每公里"],
  ] as const);
  const number = count("count", random.whole(12, 900), unit);
  const norm: Figure = {
    key: "norm",
    steps: random.whole(2, 90) * 100,
    decimals: 0,
    unit: "元",
    factor: 1,
    exact: true,
  };
  const sum: Figure = {
    key: "whole",
    steps: number.steps * norm.steps,
    decimals: 4,
    unit: "万元",
    factor: 1e4,
  };
  const pieces = say`对${number}实施${words.item()}，标准为${per}${norm}，共计${shortened(sum)}。`;
  return claim("S13", pieces, [{ kind: "product", total: "whole", count: "count", norm: "norm" }], false);
}

/** Without the noughts at its end. */
function shortened(figure: Figure): Figure {
  let { steps, decimals } = figure;
  for (; decimals > 0 && steps % 10 === 0; decimals -= 1) steps /= 10;
  return { ...figure, steps, decimals };
}

function s14(scene: Scene): Claim {
  const { random, words } = scene;
  const opening = amount(random, "opening", money(random));
  const added = shareOf(random, opening, "added", 5, 60);
  const gone = shareOf(random, opening, "gone", 5, 60);
  const end = alike(opening, "end", sizeOf(opening) + sizeOf(added) - sizeOf(gone));
  const pieces = say`${words.item()}年初${opening}，本年新增${added}，本年减少${gone}，年末${end}。`;
  return claim(
    "S14",
    pieces,
    [{ kind: "sum", total: "end", plus: ["opening", "added"], minus: ["gone"] }],
    false,
  );
}

export const WHOLES = {
  S1: s1,
  S2: s2,
  S3: s3,
  S4: s4,
  S5: s5,
  S6: s6,
  S7: s7,
  S8: s8,
  S9: s9,
  S10: s10,
  S11: s11,
  S12: s12,
  S13: s13,
  S14: s14,
};
