/** What every column of an indicator table is: exact words first, the rest by content, neighbours and arithmetic. */
import { blockAt } from "../../../workbook/locate";
import type { Head, HeadColumn } from "../../labels/heads";
import { isMostly } from "../../layout/content";
import type { ColumnDecision, FormOutline } from "../../layout/form-outline";
import { leafCells, wholeHead } from "../../layout/head-cells";
import { contentOf } from "../../layout/content";
import { rowOf } from "../../layout/neighbours";
import { captionRows, cellOf } from "../../layout/table";
import { byExactWords, columnsOf, type Choice, type Column } from "./column";
import { guessIn } from "./guess";
import { decidePoints, type PointsAround } from "./points";
import { decideLevels, decideProse, decideSignAndUnit, isEvidence } from "./texts";
import { decideValues, downwardRows, reachedOf } from "./values";
import { tableRows } from "./table-rows";

/** A head whose columns were decided. */
export interface DecidedHead {
  readonly head: Head;
  readonly decisions: readonly ColumnDecision[];
  /** The head under the other plausible readings. */
  readonly others: readonly Head[];
  /** What the weights of its rows make together, in ten-thousandths. */
  readonly weights: number;
}

export interface FundPoints {
  readonly weight: number | null;
  readonly score: number | null;
}

const POINTS = ["weight", "score"];
const TEXTS = ["reason", "definition", "standard", "evidence"];

/** Whether what stands in a column speaks against what its head says. */
function contradicts({ profile }: Column, meaning: string): boolean {
  if (profile.filled < 2) return false;
  if (POINTS.includes(meaning)) return isMostly(profile, "word", "prose", "flag");
  if (meaning.startsWith("level")) return isMostly(profile, "number", "percent", "signed", "flag");
  return TEXTS.includes(meaning) && meaning !== "evidence" && isMostly(profile, "number", "flag");
}

/** Columns that exact words decide: one column for a meaning, and nothing in it that speaks against it. */
function exactChoices(columns: readonly Column[]): readonly Choice[] {
  const named = columns.filter(({ exact }) => exact !== "");
  const hasEvidence = columns.some(({ exact, likely }) => exact === "evidence" || likely === "evidence");
  const pointsTwice = POINTS.some((meaning) => named.filter(({ exact }) => exact === meaning).length > 1);
  return named.flatMap((column) => {
    if (column.byPerson) return [byExactWords(column, column.exact)];
    const alone = named.filter(({ exact }) => exact === column.exact).length === 1;
    const legacy = pointsTwice && POINTS.includes(column.exact);
    if ((!alone && !legacy) || contradicts(column, column.exact)) return [];
    const isRemark = column.exact === "definition" && !hasEvidence && isEvidence(column);
    return [byExactWords(column, isRemark ? "evidence" : column.exact)];
  });
}

/** A remark is the place for reasons where the table has no other. */
function withRemark(columns: readonly Column[], choices: readonly Choice[]): readonly Choice[] {
  const remark = choices.find(({ column, meaning }) => meaning === "reason" && column.unneeded === "remark");
  const other = columns.some((column) => column.likely === "reason");
  return remark && other ? choices.filter((choice) => choice !== remark) : choices;
}

class Chosen {
  choices: readonly Choice[];
  constructor(
    readonly columns: readonly Column[],
    first: readonly Choice[],
  ) {
    this.choices = first;
  }
  of(meaning: string): Column | null {
    return this.choices.filter((one) => one.meaning === meaning).at(-1)?.column ?? null;
  }
  open(): readonly Column[] {
    return this.columns.filter((column) => !this.choices.some((one) => one.column === column));
  }
  known(): ReadonlySet<string> {
    return new Set(this.choices.map(({ meaning }) => meaning));
  }
  add(more: readonly Choice[]): void {
    this.choices = [...this.choices, ...more];
  }
}

function pointsOf(
  weight: Column | null,
  score: Column | null,
): readonly (readonly [number, number] | null)[] {
  if (!weight || !score) return [];
  return weight.profile.contents.map(({ value }, at) => {
    const scored = score.profile.contents[at]?.value ?? null;
    return value === null || scored === null ? null : ([value, scored] as const);
  });
}

const GROUP_POINTS = /[(（]共?(\d+(?:\.\d+)?)分?[)）]$/;

/** Groups whose names print their points, with the places of their rows. */
function groupsOf(columns: readonly Column[]): PointsAround["groups"] {
  const column = columns.find(({ profile }) => profile.texts.some((text) => GROUP_POINTS.test(text)));
  if (!column) return [];
  const groups: { places: number[]; points: number }[] = [];
  column.profile.texts.forEach((text, at) => {
    const points = GROUP_POINTS.exec(text)?.[1];
    if (points !== undefined) groups.push({ places: [], points: Number(points) * 10_000 });
    groups[groups.length - 1]?.places.push(at);
  });
  return groups;
}

/** Columns whose words only resemble something and that nothing else decided: blank ones above all. */
function byLikelyWords(chosen: Chosen): readonly Choice[] {
  const known = new Set(chosen.known());
  return chosen.open().flatMap((column) => {
    const { likely } = column;
    if (likely === "" || known.has(likely) || contradicts(column, likely)) return [];
    known.add(likely);
    return [
      {
        column,
        meaning: likely,
        certainty: "probable" as const,
        why: ["likely" as const],
        candidates: [{ meaning: likely, weight: 6 }],
      },
    ];
  });
}

type Other = Readonly<Partial<Record<string, Column | null>>>;

interface Decided {
  readonly chosen: Chosen;
  readonly others: readonly Other[];
}

function decide(columns: readonly Column[], around: Omit<PointsAround, "reached" | "groups">): Decided {
  const chosen = new Chosen(columns, withRemark(columns, exactChoices(columns)));
  const isLegacy = POINTS.some(
    (meaning) => chosen.choices.filter((one) => one.meaning === meaning).length > 1,
  );
  const downward = downwardRows(columns);
  chosen.add(decideLevels(chosen.open(), chosen.known(), firstFigure(columns)));
  const groups = groupsOf(columns);
  chosen.add(
    decideValues(
      chosen.open(),
      { target: chosen.of("target"), actual: chosen.of("actual") },
      { points: [], downward },
    ).choices.filter(({ certainty }) => certainty !== "doubtful"),
  );
  const reached = reachedOf(chosen.of("target"), chosen.of("actual"), downward);
  const hasBoth = chosen.of("weight") !== null && chosen.of("score") !== null;
  const points =
    isLegacy && hasBoth
      ? { choices: [], others: [] }
      : decidePoints(
          chosen.open(),
          { weight: chosen.of("weight"), score: chosen.of("score") },
          { ...around, groups, reached },
        );
  chosen.add(points.choices);
  const pairs = pointsOf(chosen.of("weight"), chosen.of("score"));
  const values = decideValues(
    chosen.open(),
    { target: chosen.of("target"), actual: chosen.of("actual") },
    { points: pairs, downward },
  );
  chosen.add(values.choices);
  chosen.add(decideSignAndUnit(chosen.open(), chosen.known(), chosen.of("target")));
  chosen.add(
    decideProse(
      chosen.open(),
      chosen.known(),
      pairs.map((pair) => pair !== null && pair[1] < pair[0]),
    ),
  );
  chosen.add(byLikelyWords(chosen));
  return { chosen, others: [...points.others, ...values.others].slice(0, 2) };
}

/** Place of the first column that holds figures and no words. */
function firstFigure(columns: readonly Column[]): number {
  const found = columns.find(
    (column) =>
      column.unneeded !== "sequence" &&
      column.profile.filled > 0 &&
      isMostly(column.profile, "number", "percent", "signed", "measure") &&
      column.at > 0,
  );
  return found?.at ?? columns.length;
}

function headFrom(head: Head, columns: readonly Column[], choices: readonly Choice[]): Head {
  const taken = choices
    .filter(({ meaning }) => meaning !== "other")
    .map(({ column, meaning, certainty }): HeadColumn => {
      const { block, right } = column.leaf;
      return { column: meaning, rank: certainty === "certain" ? 1 : 2, block, right };
    })
    .sort((one, two) => one.block.column - two.block.column);
  if (taken.length === 0) return head;
  const strangers = columns.filter((column) => !choices.some((one) => one.column === column));
  return {
    ...head,
    columns: taken,
    strangers: strangers.map(({ leaf }) => leaf.block),
    left: Math.min(head.left, ...taken.map(({ block }) => block.column)),
    right: Math.max(...taken.map(({ block, right }) => Math.max(block.right, right))),
    firstFigure: Math.min(...taken.map(({ block }) => block.column)),
  };
}

function otherChoices(choices: readonly Choice[], other: Other): readonly Choice[] {
  const meanings = Object.keys(other).filter((meaning) =>
    ["weight", "score", "target", "actual"].includes(meaning),
  );
  const columns = new Set(meanings.flatMap((meaning) => other[meaning] ?? []));
  const kept = choices.filter(({ meaning, column }) => !meanings.includes(meaning) && !columns.has(column));
  return [
    ...kept,
    ...meanings.flatMap((meaning) => {
      const column = other[meaning] ?? null;
      return column ? [{ column, meaning, certainty: "doubtful" as const, why: [], candidates: [] }] : [];
    }),
  ];
}

function decisionsOf(
  columns: readonly Column[],
  choices: readonly Choice[],
  top: number,
  bottom: number,
): readonly ColumnDecision[] {
  return columns.map((column) => {
    const choice = choices.find((one) => one.column === column);
    const { block, right } = column.leaf;
    const place = { table: "indicator" as const, block, right, top, bottom };
    if (choice) {
      const { meaning, certainty, why, candidates } = choice;
      return { ...place, meaning, certainty, why, candidates };
    }
    const meaning = column.unneeded ?? "other";
    const why = column.unneeded ? (["unneeded"] as const) : (["unknown"] as const);
    return {
      ...place,
      meaning,
      certainty: column.unneeded ? "certain" : "probable",
      why,
      candidates: [{ meaning, weight: 1 }],
    };
  });
}

/** Bare numbers in the captions, each behind a label. */
function numbersAbove(outline: FormOutline): readonly number[] {
  return captionRows(outline).flatMap((row) =>
    rowOf(outline, row).flatMap((block) => {
      const { kind, value } = contentOf(block);
      return kind === "number" && value !== null ? [value] : [];
    }),
  );
}

/** Decides the columns of an indicator table; `fund`: the points of the execution rate where they are known. */
export function decideIndicators(outline: FormOutline, head: Head, fund: FundPoints): DecidedHead {
  const { area, view } = outline;
  const band = wholeHead(view, { top: head.row, bottom: head.bottom, left: area.left, right: area.right });
  const whole = { ...head, row: band.top, bottom: band.bottom };
  const leaves = leafCells(view, band).filter(({ block }) => block !== head.starter);
  const { rows, closing, broken } = tableRows(
    { ...outline, heads: outline.heads.map((one) => (one === head ? whole : one)) },
    whole,
    leaves,
  );
  const columns = columnsOf(outline, "indicator", leaves, rows, guessIn(head));
  const totalOf = (column: Column): number | null => {
    const { block, right } = column.leaf;
    if (closing === null) return null;
    return contentOf(blockAt(view, cellOf(outline, { column: "", rank: 1, block, right }, closing))).value;
  };
  const { chosen, others } = decide(columns, {
    fundWeight: fund.weight,
    fundScore: fund.score,
    heads: numbersAbove(outline),
    totalOf,
  });
  const bottom = rows[rows.length - 1] ?? band.bottom;
  return {
    head: headFrom({ ...whole, closing, broken }, columns, chosen.choices),
    decisions: decisionsOf(columns, chosen.choices, band.top, bottom),
    weights: (chosen.of("weight")?.profile.contents ?? []).reduce((sum, { value }) => sum + (value ?? 0), 0),
    others: others.map((other) =>
      headFrom({ ...whole, closing, broken }, columns, otherChoices(chosen.choices, other)),
    ),
  };
}
