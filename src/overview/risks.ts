/** Which units a bureau looks at first, and why. */
import { toNumber, decimal, ratio, round, showPercent } from "../language/numbers";
import { OVERVIEW_WORDS as W } from "../words/overview";
import type { AlikeRow } from "./alike";
import type { UnitRow } from "./unit-rows";

interface Risk {
  readonly points: number;
  readonly reason: string;
}

export interface RiskRow {
  readonly row: UnitRow;
  readonly points: number;
  readonly reasons: readonly string[];
}

/** Less of the budget than this was spent. */
const LOW_EXECUTION = 0.8;
/** From this total on every rule of grades gives the highest grade. */
const HIGHEST_GRADE = 90;
const FULL = 100;
/** So far from the mean, counted in standard deviations, and only among so many. */
const FAR = 3;
const FEWEST_FOR_FAR = 10;
/** More findings of a kind weigh no more. */
const MOST_COUNTED = 10;

/** What is usual among totals. */
export interface Usual {
  readonly count: number;
  readonly mean: number;
  readonly deviation: number;
}

/** Mean and standard deviation of the totals as filled in. */
export function usualOf(rows: readonly UnitRow[]): Usual {
  const totals = rows.flatMap(({ form }) => form?.total?.reported ?? []);
  const count = totals.length;
  if (count === 0) return { count, mean: 0, deviation: 0 };
  const mean = totals.reduce((sum, total) => sum + total, 0) / count;
  const squares = totals.reduce((sum, total) => sum + (total - mean) ** 2, 0);
  return { count, mean, deviation: Math.sqrt(squares / count) };
}

/** Where a share is shown as a percent. */
export const percentOf = (share: number): string => showPercent(decimal(share));

/** A share of a count, 0 among none. */
export const shareOf = (part: number, all: number): number => {
  const share = ratio(decimal(part), decimal(all));
  return share === null ? 0 : toNumber(round(share, 6));
};

const risk = (holds: boolean, points: number, reason: string): readonly Risk[] =>
  holds ? [{ points, reason }] : [];

const isFar = (total: number, { count, deviation, mean }: Usual): boolean =>
  count >= FEWEST_FOR_FAR && deviation > 0 && Math.abs(total - mean) > FAR * deviation;

function scoreRisks({ form, difference, rate }: UnitRow, usual: Usual): readonly Risk[] {
  const { reported = null, computed = null } = form?.total ?? {};
  if (reported === null) return [];
  const isLow = rate !== null && rate < LOW_EXECUTION && reported >= HIGHEST_GRADE;
  const apart = Math.abs(difference ?? 0);
  return [
    ...risk(isLow, 30, W.riskOf.execution(percentOf(rate ?? 0))),
    ...risk(apart > 0, 20 + Math.min(20, apart), W.riskOf.difference(reported, computed ?? 0)),
    ...risk(reported === FULL, 10, W.riskOf.full),
    ...risk(isFar(reported, usual), 15, W.riskOf.far(toNumber(round(decimal(usual.mean), 2)))),
  ];
}

function findingRisks({ errors, warnings }: UnitRow): readonly Risk[] {
  const [wrong, open] = [errors.length, warnings.length];
  return [
    ...risk(wrong > 0, 5 * Math.min(MOST_COUNTED, wrong), W.riskOf.errors(wrong)),
    ...risk(open > 0, Math.min(MOST_COUNTED, open), W.riskOf.warnings(open)),
  ];
}

/** Units named with a unit, at most so many. */
const MOST_NAMED = 3;

function copyRisks({ file, unit }: UnitRow, byFile: ReadonlyMap<string, AlikeRow>): readonly Risk[] {
  const found = byFile.get(file);
  if (!found) return [];
  const others = found.units.filter((one) => one !== unit);
  const named = others.slice(0, MOST_NAMED).join("、");
  const more = others.length > MOST_NAMED ? W.andMore(others.length) : "";
  return others.length === 0 ? [] : [{ points: 25, reason: W.riskOf.copied(`${named}${more}`) }];
}

/** Rows with a risk, the highest first. */
export function riskRows(rows: readonly UnitRow[], alike: readonly AlikeRow[]): readonly RiskRow[] {
  const usual = usualOf(rows);
  const copied = alike.filter(({ kind }) => kind === W.sameTexts);
  const byFile = new Map(copied.flatMap((one) => one.files.map((file) => [file, one] as const)));
  const told = rows.map((row): RiskRow => {
    const risks = [...scoreRisks(row, usual), ...copyRisks(row, byFile), ...findingRisks(row)];
    const points = risks.reduce((sum, risk) => sum + risk.points, 0);
    return { row, points: toNumber(round(decimal(points), 1)), reasons: risks.map(({ reason }) => reason) };
  });
  const inName = (left: RiskRow, right: RiskRow): number =>
    left.row.unit < right.row.unit ? -1 : Number(left.row.unit > right.row.unit);
  return told
    .filter(({ points }) => points > 0)
    .sort((left, right) => right.points - left.points || inName(left, right));
}
