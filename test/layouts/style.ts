/** The looks of one form, drawn before anything is printed so that its figures do not change them. */
import type { Draw } from "./random";
import { rounded } from "./relations";

export type Family = "project" | "department" | "coefficients" | "scorecard" | "basic";
export type FundShape = "table" | "single" | "transposed" | "pairs";

export interface Style {
  readonly family: Family;
  readonly fundShape: FundShape;
  readonly headRows: 1 | 2 | 3;
  readonly merged: boolean;
  /** On a flat form, whether what was merged is repeated in each of its rows. */
  readonly repeated: boolean;
  readonly asText: boolean;
  readonly yuan: boolean;
  readonly rateAs: "percent" | "fraction" | "bare";
  readonly separators: boolean;
  readonly groupsInNames: boolean;
  readonly weights: boolean;
  readonly signColumns: boolean;
  readonly weightFirst: boolean;
  readonly sideLabel: boolean;
  readonly captions: "cells" | "one cell" | "with year" | "four cells";
  readonly grade: "label" | "beside" | "none";
  readonly rulePrinted: boolean;
  readonly fundRates: boolean;
  readonly shiftRows: number;
  readonly shiftColumns: number;
  readonly foreignColumns: number;
  readonly foreignBlock: boolean;
  readonly blockAt: "after funds" | "after goals" | "at the end";
  readonly allFull: boolean;
  readonly rowsOfThree: boolean;
  readonly parts: boolean;
  readonly children: boolean;
  /** A department's sources and uses of money below its funds. */
  readonly splits: boolean;
  /** Where points stand: on each row, on second-level groups, or on all three levels. */
  readonly pointsOn: "rows" | "parents" | "levels";
  /** Whether a block about the management of funds is scored and counts. */
  readonly managed: boolean;
  /** Whether a second form stands below on the same sheet. */
  readonly second: boolean;
}

const FAMILIES: readonly Family[] = [
  "project",
  "project",
  "project",
  "department",
  "department",
  "coefficients",
  "scorecard",
  "basic",
];

function pointsOn(draw: Draw, family: Family): Style["pointsOn"] {
  if (family === "scorecard") return draw.pick(["rows", "levels"] as const);
  return family !== "coefficients" && draw.chance(0.12) ? "parents" : "rows";
}

export function drawStyle(draw: Draw, shares: { readonly foreign: number; readonly columns: number }): Style {
  const family = draw.pick(FAMILIES);
  const selfEvaluation = family === "project" || family === "department";
  const groupsInNames = draw.chance(0.5);
  const rowsOfThree = groupsInNames && draw.chance(0.25);
  const headRows = draw.pick([1, 1, 1, 2, 3] as const);
  const fundShape = draw.pick([
    "table",
    "table",
    "table",
    "table",
    "single",
    "single",
    "transposed",
    "pairs",
  ] as const);
  const weights = !selfEvaluation || draw.chance(0.9);
  return {
    family,
    fundShape,
    headRows,
    merged: draw.chance(0.7),
    repeated: draw.chance(0.5),
    asText: draw.chance(0.3),
    yuan: draw.chance(0.15),
    rateAs: draw.pick(["percent", "percent", "fraction", "bare"] as const),
    separators: draw.chance(0.3),
    groupsInNames,
    weights,
    signColumns: family === "coefficients" || draw.chance(0.2),
    weightFirst: draw.chance(0.4),
    sideLabel: draw.chance(0.6) && headRows < 3,
    captions: draw.pick(["cells", "one cell", "with year", "four cells"] as const),
    grade: draw.pick(["label", "beside", "none"] as const),
    rulePrinted: draw.chance(0.6),
    fundRates: draw.chance(0.5),
    shiftRows: draw.chance(0.3) ? draw.int(1, 3) : 0,
    shiftColumns: draw.chance(0.3) ? draw.int(1, 2) : 0,
    foreignColumns: draw.chance(shares.columns) ? draw.pick([0, 0, 1, 1, 2, 3]) : 0,
    foreignBlock: draw.chance(shares.foreign),
    blockAt: draw.pick(["after funds", "after goals", "at the end"] as const),
    allFull: draw.chance(0.2),
    rowsOfThree,
    parts: selfEvaluation && draw.chance(0.15),
    splits: family === "department" && draw.chance(0.5),
    pointsOn: pointsOn(draw, family),
    managed: family === "project" && groupsInNames && weights && draw.chance(0.25),
    second: family === "project" && draw.chance(0.15),
    children: family === "project" && fundShape !== "single" && draw.chance(0.75),
  };
}

/** What is printed of a figure of each kind. */
export interface Figures {
  amount(value: number): string;
  rate(value: number): string;
  points(value: number): string;
}

const plain = (value: number): string => String(rounded(value, 4));

const withSeparators = (text: string): string => {
  const [whole = "", rest] = text.split(".");
  const groups = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return rest === undefined ? groups : `${groups}.${rest}`;
};

export function figuresOf(style: Style): Figures {
  return {
    amount: (value) => {
      const text = (style.yuan ? value * 10000 : value).toFixed(2);
      return style.separators ? withSeparators(text) : text;
    },
    rate: (value) => {
      if (style.rateAs === "fraction") return plain(value);
      return `${(value * 100).toFixed(2)}${style.rateAs === "percent" ? "%" : ""}`;
    },
    points: plain,
  };
}
