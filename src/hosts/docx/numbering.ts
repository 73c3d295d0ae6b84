/** The lists that a document defines: how each of their levels counts and is written. */
import type { OpcPackage } from "../xlsx/package/package";
import type { XmlScanner } from "../xlsx/xml/scanner";
import { namesOf, type Names } from "./names";

export interface ListLevel {
  readonly start: number;
  /** Number format as Word names it: `chineseCounting`. */
  readonly format: string;
  /** `（%1）`; `%2` stands for the number of the second level. */
  readonly text: string;
  /** Level from 1 whose use, or a higher one's, starts this one anew; 0 never; null for any higher level. */
  readonly restart: number | null;
  /** Whether all numbers in the text are shown in plain digits. */
  readonly plain: boolean;
  /** Style whose paragraphs stand on this level, or null. */
  readonly style: string | null;
}

type Levels = ReadonlyMap<number, ListLevel>;

/** A list as paragraphs name it. */
export interface WordList {
  /** Lists of one definition count on from each other. */
  readonly definition: string;
  readonly levels: Levels;
  /** Levels at which this list begins anew when it is first used, with the number it begins with. */
  readonly restarts: ReadonlyMap<number, number>;
}

interface Definition {
  readonly levels: Levels;
  /** Name of a style of lists that it defines, and of one that it borrows its levels from. */
  readonly defines: string | null;
  readonly borrows: string | null;
}

interface Use {
  readonly definition: string;
  readonly restarts: ReadonlyMap<number, number>;
  readonly levels: Levels;
}

const NEW_LEVEL: ListLevel = {
  start: 0,
  format: "decimal",
  text: "",
  restart: null,
  plain: false,
  style: null,
};

type Change = (value: string | undefined) => Partial<ListLevel>;

const LEVEL_PROPERTIES: ReadonlyMap<string, Change> = new Map<string, Change>([
  ["w:start", (value) => ({ start: Number(value ?? 0) })],
  ["w:numFmt", (value) => ({ format: value ?? "decimal" })],
  ["w:lvlText", (value) => ({ text: value ?? "" })],
  ["w:lvlRestart", (value) => ({ restart: Number(value ?? 0) })],
  ["w:isLgl", (value) => ({ plain: !/^(?:0|false|off)$/.test(value ?? "") })],
  ["w:pStyle", (value) => ({ style: value ?? null })],
]);

/** Reads `w:lvl`, just opened, to its end. */
function readLevel(scanner: XmlScanner, names: Names): ListLevel {
  const depth = scanner.depth;
  let level = NEW_LEVEL;
  while (scanner.next() && scanner.depth >= depth) {
    if (scanner.kind !== "open") continue;
    const change = LEVEL_PROPERTIES.get(names.usual(scanner.name));
    if (change) level = { ...level, ...change(names.attribute(scanner.attributes(), "val")) };
  }
  return level;
}

/** Reads `w:abstractNum`, just opened, to its end. */
function readDefinition(scanner: XmlScanner, names: Names): Definition {
  const depth = scanner.depth;
  const levels = new Map<number, ListLevel>();
  let defines: string | null = null;
  let borrows: string | null = null;
  while (scanner.next() && scanner.depth >= depth) {
    if (scanner.kind !== "open") continue;
    const element = names.usual(scanner.name);
    const attributes = scanner.attributes();
    if (element === "w:lvl") {
      levels.set(Number(names.attribute(attributes, "ilvl") ?? 0), readLevel(scanner, names));
    }
    if (element === "w:styleLink") defines = names.attribute(attributes, "val") ?? null;
    if (element === "w:numStyleLink") borrows = names.attribute(attributes, "val") ?? null;
  }
  return { levels, defines, borrows };
}

/** Reads `w:num`, just opened, to its end. */
function readUse(scanner: XmlScanner, names: Names): Use {
  const depth = scanner.depth;
  const restarts = new Map<number, number>();
  const levels = new Map<number, ListLevel>();
  let definition = "";
  let at = 0;
  while (scanner.next() && scanner.depth >= depth) {
    if (scanner.kind !== "open") continue;
    const element = names.usual(scanner.name);
    const attributes = scanner.attributes();
    const value = names.attribute(attributes, "val");
    if (element === "w:abstractNumId") definition = value ?? "";
    if (element === "w:lvlOverride") at = Number(names.attribute(attributes, "ilvl") ?? 0);
    if (element === "w:startOverride") restarts.set(at, Number(value ?? 0));
    if (element === "w:lvl") levels.set(at, readLevel(scanner, names));
  }
  return { definition, restarts, levels };
}

function levelsOf(id: string, definitions: ReadonlyMap<string, Definition>): Levels {
  const own = definitions.get(id);
  if (!own || own.borrows === null) return own?.levels ?? new Map<number, ListLevel>();
  const lender = [...definitions.values()].find(({ defines }) => defines === own.borrows);
  return lender?.levels ?? own.levels;
}

/** The lists of a part by their ids; none where there is no such part. */
export function readLists(parts: OpcPackage, part: string | null): ReadonlyMap<string, WordList> {
  if (part === null) return new Map();
  const definitions = new Map<string, Definition>();
  const uses = new Map<string, Use>();
  parts.scan(part, (scanner) => {
    scanner.next();
    const names = namesOf(scanner);
    while (scanner.next()) {
      if (scanner.kind !== "open") continue;
      const element = names.usual(scanner.name);
      const attributes = scanner.attributes();
      if (element === "w:abstractNum") {
        definitions.set(names.attribute(attributes, "abstractNumId") ?? "", readDefinition(scanner, names));
      }
      if (element === "w:num") uses.set(names.attribute(attributes, "numId") ?? "", readUse(scanner, names));
    }
  });
  return new Map(
    [...uses].map(([id, { definition, restarts, levels }]) => [
      id,
      { definition, restarts, levels: new Map([...levelsOf(definition, definitions), ...levels]) },
    ]),
  );
}
