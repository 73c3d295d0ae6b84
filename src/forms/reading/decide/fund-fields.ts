/** Which figures of a funding block are budget, spent, rate, weight and score: by words and by what they make with each other. */
import type { Block } from "../../../workbook/locate";
import { exactMeanings, likelyMeanings } from "../../labels/columns";
import type { Evidence } from "../../labels/evidence-words";
import { contentOf, type Content } from "../../layout/content";
import type { Certainty } from "../../reading-map";

/** A label of the block with its figures, one a row of the funds (the whole first). */
export interface FundField {
  readonly label: Block;
  readonly values: readonly Content[];
}

export const FUND_ROLES = ["budget", "exec", "rate", "weight", "score", "init"] as const;
export type FundRole = (typeof FUND_ROLES)[number];

/** A label of a funding block with what its words say. */
export interface Worded {
  readonly field: FundField;
  readonly at: number;
  readonly exact: string;
  readonly likely: string;
}

const SCALE = 10_000;

/** The fields of a column of blocks. */
export function fieldOf(label: Block, blocks: readonly (Block | null)[]): FundField {
  return { label, values: blocks.map(contentOf) };
}

const inFund = (meanings: ReturnType<typeof exactMeanings>): string =>
  meanings.find((one) => one.table === "fund")?.column ?? "";

/** Money that arrived, and parts of an amount beside it, have no role of their own. */
const isPart = (bare: string): boolean => /到位|^(?:财政|上级|本级|地方|自筹|其他)(?:资金|拨款)?$/.test(bare);

export function worded(
  field: FundField,
  at: number,
  guess: (label: Block) => string,
  said: (label: Block) => string | null,
): Worded {
  const { bare } = field.label;
  const given = said(field.label);
  if (given !== null) return { field, at, exact: given, likely: "" };
  if (isPart(bare)) return { field, at, exact: "other", likely: "" };
  const exact = inFund(exactMeanings(bare).filter(({ rank }) => rank === 1));
  return { field, at, exact, likely: exact === "" ? inFund(likelyMeanings(bare)) || guess(field.label) : "" };
}

export function suits(role: FundRole, { values }: FundField): boolean {
  const told = values.filter(({ kind }) => kind === "number" || kind === "percent" || kind === "measure");
  const [first] = told;
  if (
    !first ||
    first.value === null ||
    told.length * 2 < values.filter(({ kind }) => kind !== "blank" && kind !== "dash").length
  )
    return false;
  const { kind, value } = first;
  if (role === "rate") return kind === "percent" || (kind === "number" && value >= 0 && value <= 120 * SCALE);
  if (kind === "percent") return false;
  if (role === "weight" || role === "score") return value >= 0 && value <= 100 * SCALE;
  return true;
}

export function wordPoints({ exact, likely }: Worded, role: string): number {
  if (exact === role) return 9;
  if (likely === role) return 6;
  return exact === "" && likely === "" ? 0 : -7;
}

export interface FundChoice {
  readonly field: FundField;
  readonly meaning: string;
  readonly certainty: Certainty;
  readonly why: readonly Evidence[];
  readonly candidates: readonly { readonly meaning: string; readonly weight: number }[];
}

export interface FundDecided {
  readonly choices: readonly FundChoice[];
  /** Other readings that explain nearly as much. */
  readonly others: readonly (readonly FundChoice[])[];
  /** Whether a relation between the figures closes, or words say so. */
  readonly isFund: boolean;
  /** How much the reading explains. */
  readonly points: number;
}
