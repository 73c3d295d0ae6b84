/** What every column of an indicator table is: exact words first, the rest by content, neighbours and arithmetic. */
import { blockAt } from "../../../workbook/locate";
import type { Head, HeadColumn } from "../../labels/heads";
import { contentOf } from "../../layout/content";
import type { ColumnDecision, FormOutline } from "../../layout/form-outline";
import { leafCells, wholeHead } from "../../layout/head-cells";
import { rowOf } from "../../layout/neighbours";
import { captionRows, cellOf } from "../../layout/table";
import { chooseColumns, type Other } from "./choose-columns";
import { columnsOf, type Choice, type Column } from "./column";
import { guessIn } from "./guess";
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
  const { left, right, bottom: last } = area;
  const band = wholeHead(view, { top: head.row, bottom: head.bottom, left, right, last, hasWords: true });
  const tall = { ...head, row: band.top, bottom: band.bottom };
  const leaves = leafCells(view, band).filter(({ block }) => block !== head.starter);
  const heads = outline.heads.map((one) => (one === head ? tall : one));
  const { rows, closing, broken } = tableRows({ ...outline, heads }, tall, leaves);
  const columns = columnsOf(outline, "indicator", leaves, rows, guessIn(head));
  const totalOf = (column: Column): number | null =>
    closing === null ? null : figureIn(outline, column, closing);
  const { chosen, others } = chooseColumns(columns, {
    fundWeight: fund.weight,
    fundScore: fund.score,
    heads: numbersAbove(outline),
    totalOf,
    hasTotals: columns.filter((column) => totalOf(column) !== null).length > 1,
  });
  const whole = { ...tall, closing, broken };
  const bottom = rows[rows.length - 1] ?? band.bottom;
  return {
    head: headFrom(whole, columns, chosen.choices),
    decisions: decisionsOf(columns, chosen.choices, band.top, bottom),
    others: others.map((other) => headFrom(whole, columns, otherChoices(chosen.choices, other))),
    weights: sumOf(chosen.of("weight")),
  };
}

const sumOf = (column: Column | null): number =>
  (column?.profile.contents ?? []).reduce((sum, { value }) => sum + (value ?? 0), 0);

/** The figure of a column in a row, in ten-thousandths. */
function figureIn(outline: FormOutline, { leaf }: Column, row: number): number | null {
  const { block, right } = leaf;
  const position = cellOf(outline, { column: "", rank: 1, block, right }, row);
  return contentOf(blockAt(outline.view, position)).value;
}
