/**
 * The facts of one form while it is being read: every cell goes through here, so that fact, label, place and
 * reading issue always agree. Knows how cells are read, not where they stand.
 */
import { ONE, toNumber, type Decimal } from "../../language/numbers";
import { oneLine } from "../../language/text";
import type {
  BuildingRow,
  Fact,
  FundPart,
  IndicatorRow,
  LevelPoints,
  ProjectRow,
  ReadingIssue,
  SubtotalRow,
} from "../../regulation/facts";
import { MAX_COLUMNS, type CellPosition } from "../../workbook/address";
import { cellAt } from "../../workbook/grid";
import { anchorAt, type Block } from "../../workbook/locate";
import { asRate, factOfCell, factOfText, inWanYuan, moneyFactor, type Asked } from "./cell-facts";
import type { FormOutline } from "../layout/form-outline";
import { figureIssue, isPlaceholder } from "./placeholders";
import type { FactPlace } from "../recognised";

export interface Draft {
  readonly outline: FormOutline;
  readonly key: string;
  readonly facts: Map<string, Fact>;
  readonly labels: Map<string, string>;
  readonly places: Map<string, FactPlace>;
  readonly issues: ReadingIssue[];
  readonly indicators: IndicatorRow[];
  readonly levels: LevelPoints[];
  readonly projects: ProjectRow[];
  readonly buildings: BuildingRow[];
  readonly fundParts: FundPart[];
  readonly subtotals: SubtotalRow[];
  readonly notes: { readonly fact: string; readonly text: string }[];
  /** Names and texts of cells in which words of the empty form were left. */
  readonly placeholders: { readonly name: string; readonly text: string }[];
  /** Cells already read, so that what is left over can be told. */
  readonly read: Set<number>;
  complete: boolean;
  /** Whether rows of money stand under labels that nobody knows. */
  hasUnnamedRows: boolean;
}

/** An empty draft of a form. */
export function draftOf(outline: FormOutline, key: string): Draft {
  return {
    outline,
    key,
    facts: new Map(),
    labels: new Map(),
    places: new Map(),
    issues: [],
    indicators: [],
    levels: [],
    projects: [],
    buildings: [],
    fundParts: [],
    subtotals: [],
    notes: [],
    placeholders: [],
    read: new Set(),
    complete: false,
    hasUnnamedRows: false,
  };
}

/** How a cell is to be read. */
export interface Reading {
  /** Short name of the fact, without the form's key. */
  readonly name: string;
  readonly asked: Asked;
  /** The form's own words for it. */
  readonly label: string;
  /** Factor from the unit of money to 万元; 1 when absent. */
  readonly factor?: Decimal;
  /** Whether the head says that bare numbers are percents. */
  readonly inPercent?: boolean;
}

const positionKey = ({ row, column }: CellPosition): number => row * MAX_COLUMNS + column;

/** Notes that a cell was read, whether as a label or as a fact. */
export function markRead(draft: Draft, position: CellPosition): void {
  draft.read.add(positionKey(position));
}

/** Whether a cell was read. */
export function wasRead(draft: Draft, position: CellPosition): boolean {
  return draft.read.has(positionKey(position));
}

/** Gives a name to a cell without making it a fact, for issues to point at. Returns the full name. */
export function namePlace(draft: Draft, name: string, position: CellPosition): string {
  const full = `${draft.key}.${name}`;
  if (!draft.places.has(full)) draft.places.set(full, placeOf(draft, position, null));
  return full;
}

function placeOf(draft: Draft, position: CellPosition, around: FactPlace["around"]): FactPlace {
  const { view } = draft.outline;
  const anchor = anchorAt(view, position);
  markRead(draft, anchor);
  return {
    ref: { sheet: view.sheet.name, ...anchor },
    cell: cellAt(view.sheet, anchor),
    around,
    scale: 1,
  };
}

/** Factor of a figure to 万元: by the unit beside the number itself, else by the unit of the form. */
function factorOf(raw: Fact, reading: Reading): Decimal {
  if (reading.asked !== "money") return ONE;
  const own = raw.kind === "value" && raw.unit !== null ? moneyFactor(raw.unit) : null;
  return own ?? reading.factor ?? ONE;
}

function scaled(fact: Fact, reading: Reading, factor: Decimal): Fact {
  if (fact.kind !== "value") return fact;
  if (reading.asked === "rate") return asRate(fact, reading.inPercent ?? false);
  return inWanYuan(fact, factor);
}

function keep(draft: Draft, reading: Reading, place: FactPlace, raw: Fact): Fact {
  const name = `${draft.key}.${reading.name}`;
  const factor = factorOf(raw, reading);
  const fact = scaled(raw, reading, factor);
  draft.facts.set(name, fact);
  draft.labels.set(name, reading.label);
  draft.places.set(name, factor.eq(ONE) ? place : { ...place, scale: toNumber(factor) });
  const issue = figureIssue(name, raw, reading, place.cell);
  if (issue) draft.issues.push(issue);
  else if (isPlaceholder(raw)) draft.placeholders.push({ name, text: oneLine(raw.text) });
  return fact;
}

/** Reads the cell at a position (merged areas resolved) into a fact. The first reading of a name stands. */
export function record(draft: Draft, position: CellPosition, reading: Reading): Fact {
  const known = draft.facts.get(`${draft.key}.${reading.name}`);
  if (known) return known;
  const place = placeOf(draft, position, null);
  return keep(draft, reading, place, factOfCell(place.cell, reading.asked));
}

/** A text cell taken apart: words before the fact, the fact's own text, words after. */
export interface Inside {
  readonly before: string;
  readonly text: string;
  readonly after: string;
}

/** Reads a part of a cell (`其中: 一般公共预算:1325.68`) into a fact; the words around it are kept. */
export function recordInside(draft: Draft, block: Block, inside: Inside, reading: Reading): Fact {
  const known = draft.facts.get(`${draft.key}.${reading.name}`);
  if (known) return known;
  const around = { before: inside.before, after: inside.after };
  const place = placeOf(draft, block, around);
  return keep(draft, reading, place, factOfText(inside.text, reading.asked));
}

/** Takes a fact back whose cell turned out to serve another row. */
export function forget(draft: Draft, name: string): void {
  const full = `${draft.key}.${name}`;
  draft.facts.delete(full);
  draft.labels.delete(full);
  draft.places.delete(full);
}

/** Adds words that were made from several cells as a fact of the given place's name. */
export function replaceFact(draft: Draft, name: string, fact: Fact): void {
  draft.facts.set(`${draft.key}.${name}`, fact);
}
