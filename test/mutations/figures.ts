/** Slips of the pen made on every figure of a workbook. What should follow, the relations decide. */
import type { Base } from "./bases";
import { cellOf, figureIn, typed, type Address, type FigureText } from "./cells";
import { cellName, type Mutation } from "./mutation";

/** Digits of a figure after a slip; null where the slip cannot be made. */
type Slip = (figure: string) => string | null;

const nextDigit = (digit: string): string => (digit === "9" ? "8" : String(Number(digit) + 1));

/** A digit of the whole part or of the decimals changed by one. */
function changedAt(figure: string, at: number): string {
  return figure.slice(0, at) + nextDigit(figure.charAt(at)) + figure.slice(at + 1);
}

const lastWhole = (figure: string): number =>
  (figure.includes(".") ? figure.indexOf(".") : figure.length) - 1;

/** The first two neighbours that differ, changed over; no zero comes to the front. */
function swapped(figure: string): string | null {
  for (let at = 0; at < figure.length - 1; at += 1) {
    const [left, right] = [figure.charAt(at), figure.charAt(at + 1)];
    const isDigits = /\d/.test(left) && /\d/.test(right);
    if (isDigits && left !== right && !(at === 0 && right === "0")) {
      return figure.slice(0, at) + right + left + figure.slice(at + 2);
    }
  }
  return null;
}

/** The decimal point moved by some places to the right, exactly. */
function shifted(figure: string, places: number): string {
  const [whole = "", fraction = ""] = figure.split(".");
  const digits = `${whole}${fraction.padEnd(places, "0")}`;
  const cut = whole.length + places;
  const rest = digits.slice(cut);
  return `${digits.slice(0, cut).replace(/^0+(?=\d)/, "")}${rest === "" ? "" : `.${rest}`}`;
}

/** A number of hundredths added. */
function plus(figure: string, hundredths: number): string {
  const decimals = Math.max(2, figure.split(".")[1]?.length ?? 0);
  const units = Math.round(Number(figure) * 10 ** decimals) + hundredths * 10 ** (decimals - 2);
  return units < 0
    ? `-${(-units / 10 ** decimals).toFixed(decimals)}`
    : (units / 10 ** decimals).toFixed(decimals);
}

const isZero = (figure: string): boolean => /^[0.]+$/.test(figure);
const unlessZero =
  (slip: Slip): Slip =>
  (figure) =>
    isZero(figure) ? null : slip(figure);

const ANY: Readonly<Record<string, Slip>> = {
  首位数字写错: (figure) => changedAt(figure, 0),
  个位数字写错: (figure) => (lastWhole(figure) === 0 ? null : changedAt(figure, lastWhole(figure))),
  相邻数字对调: swapped,
};
const MONEY: Readonly<Record<string, Slip>> = {
  "末位相差0.01": (figure) => plus(figure, 1),
  "末位相差0.10": (figure) => plus(figure, 10),
  按元填列: unlessZero((figure) => shifted(figure, 4)),
  漏写小数点: unlessZero((figure) => (figure.includes(".") ? shifted(figure, 2) : null)),
  填成负数: unlessZero((figure) => `-${figure}`),
  金额未填: () => "",
};
const RATE: Readonly<Record<string, Slip>> = {
  "比率差0.01个百分点": (figure) => plus(figure, 1),
  "比率差0.1个百分点": (figure) => plus(figure, -10),
  比率差1个百分点: (figure) => plus(figure, -100),
  比率填成小数: (figure) => `${(Number(figure) / 100).toFixed(4)}`,
  比率放大一百倍: (figure) => shifted(figure, 2),
};
const POINTS: Readonly<Record<string, Slip>> = {
  多填1分: (figure) => String(Number(plus(figure, 100))),
  少填1分: (figure) => String(Number(plus(figure, -100))),
  分数未填: () => "",
  分数填成负数: (figure) => `-${figure}`,
};
const RESULT: Readonly<Record<string, Slip>> = {
  放大十倍: (figure) => shifted(figure, 1),
  减半: (figure) => String(Number((Number(figure) / 2).toFixed(2))),
  指标栏未填: () => "",
};

export type FigureRole = "amount" | "rate" | "points" | "result" | "count";

/** What a figure is, by where it stands. */
export type RoleOf = (address: Address) => FigureRole | null;

const SLIPS: Readonly<Record<FigureRole, Readonly<Record<string, Slip>>>> = {
  amount: { ...ANY, ...MONEY },
  rate: { ...ANY, ...RATE },
  points: { ...ANY, ...POINTS },
  result: { ...ANY, ...RESULT },
  count: { ...ANY, 人数面积未填: () => "" },
};

/** Text of the cell after a slip: separators and unit as they were. */
function retyped(text: string, { before, after }: FigureText, figure: string, kind: string): string {
  if (figure === "") return "";
  if (kind === "比率填成小数") return figure;
  const [whole = "", fraction] = figure.split(".");
  const grouped = text.includes(",") ? whole.replace(/\B(?=(\d{3})+$)/g, ",") : whole;
  return `${before}${grouped}${fraction === undefined ? "" : `.${fraction}`}${after}`;
}

/** The texts that a cell may hold after each slip of its role. */
export function slipsOn(text: string, role: FigureRole): readonly (readonly [kind: string, text: string])[] {
  const figure = figureIn(text);
  if (!figure) return [];
  return Object.entries(SLIPS[role]).flatMap(([kind, slip]) => {
    const changed = slip(figure.figure);
    if (changed === null) return [];
    const after = retyped(text, figure, changed, kind);
    return after === text ? [] : [[kind, after] as const];
  });
}

/** Every slip on every figure that a relation or a column head gives a role. */
export function figureMutations(
  base: Base,
  cells: readonly (readonly [Address, FigureRole])[],
): readonly Mutation[] {
  return cells.flatMap(([address, role]) => {
    const text = cellOf(base.workbook, address).text.trim();
    return slipsOn(text, role).map(([kind, after]) => ({
      base: base.name,
      kind,
      name: `${cellName(base.workbook, address)} ${text}→${after === "" ? "空" : after}`,
      change: (workbook) => typed(workbook, { [address]: after }),
      cells: [address],
      expects: { kind: "oracle" },
    }));
  });
}
