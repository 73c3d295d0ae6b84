/** One form of the endless many: facts, a layout, a clean twin, and a twin with one certain error. */
import { toA1, fromA1 } from "../../src/workbook/address";
import { addBasicData, printBasicData } from "./basic-data";
import { Canvas } from "./canvas";
import { cleanFacts, PROJECTS, type Facts } from "./facts";
import { stacked, type Form } from "./form";
import { plantIn, type Plant } from "./plants";
import type { Print } from "./print";
import { drawFrom } from "./random";
import { idsOf } from "./relations";
import { printSelfEvaluation } from "./self-evaluation";
import { drawStyle, figuresOf, type Style } from "./style";
import type { Speech, Vocabulary } from "./words";

export interface MakeOptions {
  readonly seed: number;
  readonly vocabulary: Vocabulary;
  /** Share of heads drawn from words outside. */
  readonly renamed: number;
  /** Share of forms with an unknown block. */
  readonly foreign: number;
  /** Share of forms that may have foreign columns. */
  readonly columns: number;
}

export interface Made {
  readonly clean: Form;
  /** The same form with one certain error; null where its layout prints no relation that could be broken. */
  readonly planted: { readonly form: Form; readonly plant: Plant } | null;
}

function factsFor(style: Style, seed: number): Facts {
  const draw = drawFrom(seed);
  const facts = cleanFacts(draw, {
    allFull: style.allFull,
    rowsOfThree: style.rowsOfThree,
    children: style.children,
    printedGroups: (style.groupsInNames || style.pointsOn === "levels") && style.family !== "coefficients",
    parts: style.parts,
    splits: style.splits,
    managed: style.managed,
  });
  if (style.family !== "basic") return facts;
  const values = new Map<string, number>();
  return { ...facts, relations: addBasicData(draw, values), values };
}

/** Moves an address by the form's offset. */
function moved(address: string, style: Style): string {
  const at = fromA1(address);
  if (!at) throw new RangeError(`no cell: ${address}`);
  return toA1({ row: at.row + style.shiftRows, column: at.column + style.shiftColumns });
}

const areaMoved = (area: string, style: Style): string =>
  area
    .split(":")
    .map((corner) => moved(corner, style))
    .join(":");

function printForm(facts: Facts, style: Style, options: MakeOptions, seed: number): Form {
  const draw = drawFrom(seed);
  const speech: Speech = {
    vocabulary: options.vocabulary,
    renamed: options.renamed,
    draw: draw.fork(),
    renamedConcepts: new Set(),
  };
  const canvas = new Canvas(style.merged);
  const variations = new Set<string>();
  const print: Print = {
    canvas,
    facts,
    style,
    figures: figuresOf(style),
    speech,
    draw,
    width: 4,
    variations,
  };
  if (style.family === "basic") printBasicData(print);
  else printSelfEvaluation(print);
  const blank = Array.from({ length: style.shiftRows }, () => [""]);
  const margin = Array.from({ length: style.shiftColumns }, () => "");
  const places = new Map([...canvas.places()].map(([id, cell]) => [id, moved(cell, style)] as const));
  return {
    sheet: "表",
    rows: [...blank, ...canvas.rows().map((row) => [...margin, ...row])],
    merges: canvas.merges.map((area) => areaMoved(area, style)),
    typing: style.asText ? "text" : "numbers",
    places,
    values: facts.values,
    relations: facts.relations.filter((relation) => idsOf(relation).every((id) => places.has(id))),
    style,
    variations: [...variations, ...variationsOf(style, speech)],
  };
}

function variationsOf(style: Style, speech: Speech): string[] {
  return [
    `family ${style.family}`,
    `head rows ${style.headRows}`,
    style.merged ? "merged" : "flat",
    style.asText ? "text numbers" : "typed numbers",
    `grade ${style.grade}`,
    ...(style.yuan ? ["yuan"] : []),
    ...(style.groupsInNames ? ["weights in names"] : []),
    ...(style.weights ? [] : ["without weights"]),
    ...(style.signColumns ? ["sign column"] : []),
    ...(style.shiftRows + style.shiftColumns > 0 ? ["shifted"] : []),
    ...(style.allFull ? ["all full"] : []),
    ...(style.rowsOfThree ? ["three rows"] : []),
    ...(style.parts ? ["parts"] : []),
    ...(style.managed ? ["scored block"] : []),
    ...(style.second ? ["two forms on a sheet"] : []),
    ...(style.pointsOn === "rows" ? [] : [`points on ${style.pointsOn}`]),
    `captions ${style.captions}`,
    `rates ${style.rateAs}`,
    ...[...speech.renamedConcepts].map((concept) => `renamed ${concept}`),
  ];
}

/** A second project's form, always right, that stands below the first on its sheet. */
function neighbour(style: Style, options: MakeOptions, first: Facts, seed: number): Form {
  const own: Style = { ...style, shiftRows: 0, second: false, foreignBlock: false };
  const facts = factsFor(own, seed);
  const project = PROJECTS.find((one) => one !== first.project) ?? facts.project;
  return printForm({ ...facts, project, unit: first.unit, year: first.year }, own, options, seed);
}

/** The form of a place in the series of a seed. */
export function makeForm(options: MakeOptions, index: number): Made {
  const draw = drawFrom(options.seed * 1_000_003 + index);
  const style = drawStyle(draw.fork(), options);
  const [factSeed, layoutSeed, nextSeed] = [draw.int(0, 2 ** 31), draw.int(0, 2 ** 31), draw.int(0, 2 ** 31)];
  const facts = factsFor(style, factSeed);
  const below = style.second ? neighbour(style, options, facts, nextSeed) : null;
  const whole = (form: Form): Form => (below ? stacked(form, below) : form);
  const alone = printForm(facts, style, options, layoutSeed);
  const clean = whole(alone);
  const plant = plantIn(alone, facts, draw.fork());
  if (!plant) return { clean, planted: null };
  const wrong: Facts = { ...facts, values: plant.values };
  return { clean, planted: { form: whole(printForm(wrong, style, options, layoutSeed)), plant } };
}
