/** The relations within one indicator row of a 自评表: target, result, weight, score and reason. */
import { figureIn, unitsOf, type Address, type Units } from "../cells";
import {
  absolute,
  broken,
  HOLDS,
  together,
  tolerated,
  total,
  when,
  type Consequence,
  type Reader,
  type Relation,
} from "./model";
import { pointCell, scaled, type LevelCells, type PointsCells } from "./points";

const TENTH: Units = 1_000n;
const SMALL_LEVEL: Units = 100_000n;

interface RowState {
  readonly target: Units | null;
  readonly actual: Units | null;
  readonly weight: Units | null;
  readonly score: Units | null;
  readonly texts: { readonly target: string; readonly actual: string };
  readonly isLimit: boolean;
  readonly isExplained: boolean;
}

function stateOf(form: PointsCells, row: number, read: Reader): RowState {
  const at = (column: "target" | "actual" | "weight" | "score"): Address => pointCell(form, column, row);
  const reason = form.columns.reason === null ? "" : read.text(`2!${form.columns.reason}${row}`);
  const texts = { target: read.text(at("target")), actual: read.text(at("actual")) };
  return {
    target: read.figure(at("target")),
    actual: read.figure(at("actual")),
    weight: read.figure(at("weight")),
    score: read.figure(at("score")),
    texts,
    isLimit: texts.target.startsWith("≤"),
    isExplained: reason !== "" || form.explained.includes(row),
  };
}

/** A value in its own unit: `95%` and `0.95` differ. */
const unitIn = (text: string): string => figureIn(text)?.after ?? "";

function filled({ texts, weight, score }: RowState): Consequence {
  const points = weight !== null && weight > 0n;
  return together(
    when(points && texts.target === "", broken("S-06")),
    when(points && texts.actual === "", broken("S-07")),
    when((weight === null) !== (score === null), together(broken("S-08"), tolerated("P-04"))),
  );
}

function bounds({ weight, score, isExplained }: RowState, form: PointsCells): Consequence {
  if (weight === null || score === null) return HOLDS;
  const deducted = score < weight && !isExplained;
  return together(
    when(score > weight, together(broken("P-03"), tolerated("P-08"))),
    when(score < 0n || weight <= 0n, together(broken("P-04"), tolerated("P-07", "P-08", "P-11", "P-14"))),
    when(deducted, form.columns.reason === null ? tolerated("T-17") : broken("T-01")),
    when(deducted, tolerated("T-17")),
  );
}

const isRounded = (written: Units, ruled: Units, weight: Units): boolean =>
  written < weight && written % 10_000n === 0n && absolute(written - ruled) * 2n <= 10_000n;

function missed(state: RowState, weight: Units, score: Units, target: Units, actual: Units): Consequence {
  const ruled = actual > 0n ? scaled(weight, actual, target) : 0n;
  const short = when(actual * 10n <= target * 7n && !state.isExplained, broken("T-04"));
  if (absolute(score - ruled) <= TENTH || isRounded(score, ruled, weight)) return short;
  if (score > ruled) return together(short, broken("P-08"));
  return together(short, when(!state.isExplained, broken("P-09", "T-01")), tolerated("P-09"));
}

function reached(state: RowState, weight: Units, score: Units, target: Units, actual: Units): Consequence {
  const low = weight - score > TENTH && !state.isExplained && !isRounded(score, weight, weight);
  const over = target > 0n && !state.isExplained;
  return together(
    when(low, broken("P-07")),
    when(over && actual >= target * 2n, broken("T-03")),
    when(over && actual < target * 2n && actual * 10n >= target * 13n, broken("T-02")),
  );
}

function measured(state: RowState): Consequence {
  const { target, actual, weight, score } = state;
  if (target === null || actual === null || weight === null || score === null || weight <= 0n) return HOLDS;
  if (unitIn(state.texts.target) !== unitIn(state.texts.actual))
    return tolerated("T-08", "T-06", "P-08", "P-09");
  if (target < 0n || actual < 0n) return tolerated("P-08", "P-07", "P-10", "T-01", "T-02", "T-03", "T-04");
  if (state.isLimit) {
    const exceeded = actual > target;
    return together(
      when(exceeded && score >= weight, broken("P-10")),
      when(exceeded && score >= weight, tolerated("T-04")),
      when(!exceeded && weight - score > TENTH && !state.isExplained, broken("P-07")),
      tolerated("P-08", "P-09"),
    );
  }
  return actual < target
    ? missed(state, weight, score, target, actual)
    : reached(state, weight, score, target, actual);
}

const DATE = /^(\d{4})年(\d{1,2})月(\d{1,2})日/;

/** A day as a number that grows with time; null when the text is no day. */
function dayOf(text: string): number | null {
  const match = DATE.exec(text);
  return match ? Number(match[1]) * 10_000 + Number(match[2]) * 100 + Number(match[3]) : null;
}

/** A deadline that was kept gives full marks, one that was missed does not. */
function dated({ texts, weight, score, isExplained }: RowState): Consequence {
  const [deadline, done] = [dayOf(texts.target), dayOf(texts.actual)];
  if (deadline === null || done === null || weight === null || score === null) return HOLDS;
  const low = weight - score > TENTH && !isExplained && !isRounded(score, weight, weight);
  return done <= deadline ? when(low, broken("P-07")) : when(score >= weight, broken("T-12"));
}

/** A result that names the highest tier earns at least four fifths of the points. */
function tiered({ texts, weight, score }: RowState): Consequence {
  if (!texts.actual.startsWith("达成年度指标") || weight === null || score === null) return HOLDS;
  return when(score * 5n < weight * 4n, broken("P-11"));
}

function percents({ target, actual, texts }: RowState, isSatisfaction: boolean): Consequence {
  const whole = unitsOf("100");
  return together(
    when(texts.target.endsWith("%") && target !== null && target > whole, broken("T-16")),
    when(texts.target.endsWith("%") && target === whole, tolerated("T-16")),
    when(isSatisfaction && actual !== null && (actual === whole || actual === target), broken("T-15")),
  );
}

function row(form: PointsCells, at: number, level: LevelCells, isSatisfaction: boolean): Relation {
  const columns = ["target", "actual", "weight", "score"] as const;
  const reason = form.columns.reason === null ? [] : [`2!${form.columns.reason}${at}`];
  return {
    name: "指标行：指标值、完成值、分值、得分",
    cells: [...columns.map((column) => pointCell(form, column, at)), ...reason],
    marks: [level.label, "2!B29"],
    judge: (read) => {
      const state = stateOf(form, at, read);
      return together(
        filled(state),
        bounds(state, form),
        measured(state),
        dated(state),
        tiered(state),
        percents(state, isSatisfaction),
      );
    },
  };
}

/** No single indicator above 40 % of a level of more than 10 points, unless that is its equal share. */
function concentrated(form: PointsCells, level: LevelCells): Relation {
  const cells = level.rows.map((at) => pointCell(form, "weight", at));
  return {
    name: "单项指标权重不过于集中",
    cells,
    judge: (read) => {
      const points = cells.map(read.figure).map((one) => one ?? 0n);
      const sum = total(points);
      const heavy = points.some((one) => one * 5n > sum * 2n && one * BigInt(points.length) > sum);
      const alone = points.length === 1;
      return when(sum > SMALL_LEVEL && (heavy || alone), broken("P-14"));
    },
  };
}

/** Everything that binds the rows of indicators; the last level is satisfaction. */
export function indicatorRelations(form: PointsCells): readonly Relation[] {
  return form.levels.flatMap((level, index) => [
    ...level.rows.map((at) => row(form, at, level, index === form.levels.length - 1)),
    concentrated(form, level),
  ]);
}
