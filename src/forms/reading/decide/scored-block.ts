/** Blocks between the tables whose rows are scored like indicators: by their heads, or because the weights make a hundred with them. */
import { blockAt, type Block } from "../../../workbook/locate";
import { exactMeanings, likelyMeanings } from "../../labels/columns";
import type { Head, HeadColumn } from "../../labels/heads";
import { unneededColumn } from "../../labels/unneeded";
import { contentOf } from "../../layout/content";
import { figureBlocks, type FigureBlock, type LabelledFigures } from "../../layout/figure-grids";
import type { FormOutline } from "../../layout/form-outline";
import { near, SCALE, WHOLE } from "./weigh-points";

const FEWEST_ROWS = 2;

export type Stretch = NonNullable<FormOutline["foreign"]>[number];

/** What the words of a head say of points: `weight`, `score` or nothing. */
function named({ label }: LabelledFigures): string {
  if (unneededColumn(label.bare) !== null) return "";
  const meanings = [...exactMeanings(label.bare), ...likelyMeanings(label.bare)];
  const found = meanings.find(({ column }) => column === "weight" || column === "score");
  return found?.column ?? "";
}

function valuesOf({ view }: FormOutline, field: LabelledFigures): readonly number[] | null {
  const contents = field.cells.map((cell) => contentOf(blockAt(view, cell)));
  const values = contents.flatMap(({ kind, value }) => (kind === "number" && value !== null ? [value] : []));
  return values.length === contents.length ? values : null;
}

const sumOf = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const PRINTED_POINTS = /\(共?(\d+(?:\.\d+)?)分\)$/;

/** The points that a head says its column makes (`权重（20分）`), in ten-thousandths; null where it says none. */
function printedPoints({ label }: LabelledFigures): number | null {
  const points = PRINTED_POINTS.exec(label.squeezed)?.[1];
  return points === undefined ? null : Number(points) * SCALE;
}

interface Points {
  readonly weight: LabelledFigures;
  readonly score: LabelledFigures;
  readonly certain: boolean;
}

/** The columns of weight and score: by words, else two columns of points that bring the form's weights to a hundred. */
function pointsIn(outline: FormOutline, block: FigureBlock, others: number): Points | null {
  const fields = block.fields.flatMap((field) => {
    const values = valuesOf(outline, field);
    return values === null ? [] : [{ field, values, name: named(field) }];
  });
  const weight = fields.find(({ name }) => name === "weight");
  const score = fields.find(({ name }) => name === "score");
  if (weight && score) return { weight: weight.field, score: score.field, certain: true };
  const isWhole = ({ field, values }: (typeof fields)[number]): boolean =>
    near(sumOf(values) + others, WHOLE) || near(sumOf(values), printedPoints(field) ?? -1);
  const made = weight ?? fields.find((one) => one.name !== "score" && isWhole(one));
  const rest = fields.filter((one) => one !== made);
  const scored = score ?? (rest.length === 1 ? rest[0] : undefined);
  if (!made || !scored || !isWhole(made)) return null;
  return { weight: made.field, score: scored.field, certain: false };
}

/** The cell of the head over the labels of the rows. */
function nameOver({ starter, fields }: FigureBlock, label: Block): Block | null {
  const heads = [...(starter ? [starter] : []), ...fields.map((field) => field.label)];
  return heads.find(({ column, right }) => label.column >= column && label.column <= right) ?? starter;
}

function headOf(block: FigureBlock, { weight, score, certain }: Points): Head | null {
  const [label] = block.records;
  const name = label ? nameOver(block, label) : null;
  if (!label || !name) return null;
  const column = (meaning: string, of: HeadColumn["block"]): HeadColumn => ({
    column: meaning,
    rank: certain ? 1 : 2,
    block: of,
    right: of.right,
  });
  const columns = [column("level3", name), column("weight", weight.label), column("score", score.label)].sort(
    (one, two) => one.block.column - two.block.column,
  );
  return {
    table: "indicator",
    row: block.top,
    bottom: block.top,
    starter: null,
    columns,
    strangers: [],
    left: name.column,
    right: Math.max(weight.label.right, score.label.right),
    firstFigure: Math.min(weight.label.column, score.label.column),
    last: block.bottom,
  };
}

/** The heads of scored blocks in stretches of a form; `others`: the weights of all its other rows, in ten-thousandths. */
export function scoredBlocks(
  outline: FormOutline,
  stretches: readonly Stretch[],
  others: number,
): readonly Head[] {
  const { view, area } = outline;
  return stretches.flatMap(({ top, bottom }) =>
    figureBlocks(view, { top, bottom, left: area.left, right: area.right })
      .filter(({ kind, records }) => kind === "columns" && records.length >= FEWEST_ROWS)
      .flatMap((block) => {
        const points = pointsIn(outline, block, others);
        return (points && headOf(block, points)) ?? [];
      }),
  );
}
