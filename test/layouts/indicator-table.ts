/** The table of indicators: columns in any order, heads over heads, foreign columns, parts below a row. */
import type { Span } from "./canvas";
import type { Indicator } from "./facts";
import { drawForeign, foreignText } from "./foreign";
import { LEVELS } from "./indicators";
import { headOf, putFact, shown, type Print } from "./print";

interface Column {
  readonly kind: string;
  readonly head: string;
  /** Kind of foreign content, if it is a foreign column. */
  readonly foreign?: string;
}

const LEVEL_COLUMNS = ["level1", "level2", "level3"];
const STANDARDS = "达到指标值得满分，未达到的按完成比例计分";

/** On a scorecard each level may have its points beside it. */
function levelKinds(style: Print["style"]): readonly string[] {
  if (style.family === "coefficients") return ["level3"];
  return style.pointsOn === "levels" ? ["level1", "weight1", "level2", "weight2", "level3"] : LEVEL_COLUMNS;
}

function knownKinds({ style, facts, draw }: Print): string[] {
  const values = style.signColumns ? ["sign", "target", "measure", "actual"] : ["target", "actual"];
  const score =
    style.family === "coefficients" ? draw.shuffle(["coefficient", "weight", "score"]) : ["weight", "score"];
  const points = style.weights ? score : [];
  const reason = facts.indicators.some((one) => one.reason !== "");
  const weightFirst = style.weightFirst && points[0] === "weight";
  const middle = weightFirst ? ["weight", ...values, ...points.slice(1)] : [...values, ...points];
  const levels = levelKinds(style);
  const standard = style.family === "scorecard" ? ["definition"] : [];
  return [...levels, ...standard, ...middle, ...(reason || draw.chance(0.4) ? ["reason"] : [])];
}

/** The columns of this form's table. */
export function columnsOf(print: Print): Column[] {
  const kinds = knownKinds(print);
  const columns: Column[] = kinds.map((kind) => ({
    kind,
    head: headOf(print, `ind.${kind.replace(/^weight\d$/, "weight")}`),
  }));
  const without = print.style.family === "coefficients" ? ["coefficient"] : [];
  const levels = kinds.indexOf("level3") + 1;
  const foreign = drawForeign(print, print.style.weights ? without : ["coefficient", "review", "converted"]);
  for (const { head, kind } of foreign) {
    const at = kind === "serial" ? 0 : print.draw.int(levels, columns.length);
    columns.splice(at, 0, { kind: "foreign", head, foreign: kind });
  }
  return columns;
}

interface Over {
  readonly first: string;
  readonly concept: string;
  readonly members: readonly string[];
}

const OVERS: readonly Over[] = [
  { first: "level1", concept: "ind.names", members: LEVEL_COLUMNS },
  { first: "target", concept: "over.done", members: ["target", "actual"] },
  { first: "weight", concept: "over.points", members: ["weight", "score"] },
];

/** The head over this column and its neighbours, if they stand together. */
function overAt(columns: readonly Column[], index: number): Over | null {
  const over = OVERS.find((one) => one.first === columns[index]?.kind);
  if (!over) return null;
  const together = over.members.every((kind, step) => columns[index + step]?.kind === kind);
  return together ? over : null;
}

function printHeads(print: Print, columns: readonly Column[], spans: readonly Span[]): void {
  const { canvas, style, width } = print;
  if (style.headRows === 3) {
    canvas.put(canvas.row, { left: spans[0]?.left ?? 0, right: width - 1 }, headOf(print, "ind.block"));
    canvas.row++;
  }
  const top = canvas.row;
  const deep = style.headRows > 1 ? 1 : 0;
  let under = 0;
  for (const [index, column] of columns.entries()) {
    const span = spans[index];
    if (!span) continue;
    const over = deep ? overAt(columns, index) : null;
    if (over) {
      const last = spans[index + over.members.length - 1] ?? span;
      canvas.put(top, { left: span.left, right: last.right }, headOf(print, over.concept));
      under = over.members.length;
    }
    canvas.put(under > 0 ? top + 1 : top, span, column.head, null, top + deep);
    if (under > 0) under--;
  }
  canvas.row = top + 1 + deep;
}

function valueText(print: Print, one: Indicator, kind: "target" | "actual"): string {
  const value = print.facts.values.get(`${one.id}.${kind}`) ?? 0;
  const { sign, unit } = one.sample;
  if (print.style.signColumns) return String(value);
  return kind === "target" ? `${sign}${value}${unit}` : `${value}${unit}`;
}

function textOf(print: Print, column: Column, one: Indicator, place: number): string {
  switch (column.kind) {
    case "level2":
      return one.sample.level2;
    case "level3":
      return one.sample.name;
    case "sign":
      return one.sample.sign;
    case "measure":
      return one.sample.unit;
    case "reason":
      return one.reason;
    case "definition":
      return STANDARDS;
    default:
      return foreignText(print, column.foreign ?? "", one, place);
  }
}

/** Points of the first level stand in its names, unless they have a column of their own. */
const namesCarryPoints = ({ groupsInNames, pointsOn }: Print["style"]): boolean =>
  groupsInNames && pointsOn !== "levels";

const nameOfGroup = (print: Print, level1: string): string => {
  const place = LEVELS.findIndex((level) => level === level1);
  if (!namesCarryPoints(print.style)) return level1;
  const points = shown(print, `group.${place}.weight`);
  return `${level1}（${points}分）`;
};

/** What stands once for several rows: its text, and the fact that it is or holds. */
function groupCell(
  print: Print,
  kind: string,
  one: Indicator,
): { readonly text: string; readonly id: string | null } {
  const group = `group.${LEVELS.findIndex((level) => level === one.level1)}.weight`;
  switch (kind) {
    case "level1":
      return { text: nameOfGroup(print, one.level1), id: namesCarryPoints(print.style) ? group : null };
    case "weight1":
      return { text: shown(print, group), id: group };
    case "level2":
      return { text: one.sample.level2, id: null };
    default:
      return { text: shown(print, `${one.parent}.weight`), id: `${one.parent}.weight` };
  }
}

/** Whether a column holds one cell for several rows. */
const isGrouped = ({ pointsOn }: Print["style"], kind: string): boolean =>
  ["level1", "level2", "weight1", "weight2"].includes(kind) || (kind === "weight" && pointsOn === "parents");

/** Writes what several rows share once and merges it over them. */
function putGroup(
  print: Print,
  column: Column,
  span: Span,
  place: number,
  top: number,
  heights: readonly number[],
): void {
  const { indicators } = print.facts;
  const ofLevel1 = column.kind === "level1" || column.kind === "weight1";
  const key = (one: Indicator | undefined): string | undefined => (ofLevel1 ? one?.level1 : one?.parent);
  const one = indicators[place];
  if (!one || (place > 0 && key(indicators[place - 1]) === key(one))) return;
  let rows = 0;
  for (let next = place; next < indicators.length && key(indicators[next]) === key(one); next++)
    rows += heights[next] ?? 1;
  const { text, id } = groupCell(print, column.kind, one);
  print.canvas.put(top, span, text, id, top + rows - 1);
  if (print.style.merged || !print.style.repeated || !column.kind.startsWith("level")) return;
  for (let below = 1; below < rows; below++) print.canvas.put(top + below, span, text);
}

function putCell(print: Print, column: Column, span: Span, one: Indicator, row: number, place: number): void {
  const { canvas } = print;
  const { kind } = column;
  if (kind === "target" || kind === "actual") {
    if (one.parts.length === 0) canvas.put(row, span, valueText(print, one, kind), `${one.id}.${kind}`);
    for (const index of one.parts.keys()) {
      canvas.put(row + 1 + index, span, valueText(print, one, kind), `${one.id}.part.${index}.${kind}`);
    }
  } else if (kind === "sign" || kind === "measure") {
    const rows = one.parts.length === 0 ? [row] : [...one.parts.keys()].map((index) => row + 1 + index);
    for (const at of rows) canvas.put(at, span, textOf(print, column, one, place));
  } else if (kind === "weight" || kind === "score" || kind === "coefficient") {
    putFact(print, row, span, `${one.id}.${kind}`);
  } else {
    canvas.put(row, span, textOf(print, column, one, place));
    if (kind !== "level3") return;
    for (const [index, part] of one.parts.entries())
      canvas.put(row + 1 + index, span, `  ${part}${one.sample.name}`);
  }
}

export interface TableSpans {
  readonly columns: readonly Column[];
  readonly spans: readonly Span[];
}

/** Prints the table and returns where its columns stand, for the totals below it. */
export function printIndicators(print: Print, columns: readonly Column[], left: number): TableSpans {
  const { canvas, facts, width } = print;
  const spans: Span[] = columns.map((_, index) => ({ left: left + index, right: left + index }));
  const last = spans.at(-1);
  if (last) spans[spans.length - 1] = { left: last.left, right: width - 1 };
  const start = canvas.row;
  printHeads(print, columns, spans);
  const heights = facts.indicators.map((one) => 1 + one.parts.length);
  let row = canvas.row;
  for (const [place, one] of facts.indicators.entries()) {
    for (const [index, column] of columns.entries()) {
      const span = spans[index];
      if (!span) continue;
      if (isGrouped(print.style, column.kind)) putGroup(print, column, span, place, row, heights);
      else putCell(print, column, span, one, row, place);
    }
    row += heights[place] ?? 1;
  }
  if (left > 0) canvas.put(start, { left: 0, right: left - 1 }, headOf(print, "ind.block"), null, row - 1);
  canvas.row = row;
  return { columns, spans };
}
