/** What several files share: the same content, the same unit and year, or texts that one unit took from another. */
import { compareFilings } from "../assessment";
import { unitKey } from "../language/unit-name";
import { OVERVIEW_WORDS as W } from "../words/overview";
import { UNIT_UNKNOWN } from "../words/verdict";
import type { Result } from "./result";
import type { UnitRow } from "./unit-rows";

export interface AlikeRow {
  readonly kind: string;
  readonly units: readonly string[];
  readonly files: readonly string[];
  readonly details: string;
}

/** Things by a key, in the order in which the keys are met. */
export function grouped<Thing>(
  things: readonly Thing[],
  keyOf: (thing: Thing) => string,
): ReadonlyMap<string, readonly Thing[]> {
  const groups = new Map<string, Thing[]>();
  for (const thing of things) {
    const group = groups.get(keyOf(thing));
    if (group) group.push(thing);
    else groups.set(keyOf(thing), [thing]);
  }
  return groups;
}

const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts)];

function sameContents(rows: readonly UnitRow[]): readonly AlikeRow[] {
  return [...grouped(rows, ({ sum }) => sum).values()].flatMap((same) => {
    const files = distinct(same.map(({ file }) => file));
    const units = distinct(same.map(({ unit }) => unit));
    return files.length < 2 ? [] : [{ kind: W.sameContent, units, files, details: W.copies(files.length) }];
  });
}

/** Several files of one unit and year with different content; copies of one are told as such and count once. */
function sameUnits(rows: readonly UnitRow[]): readonly AlikeRow[] {
  const named = rows.filter(({ printedUnit, form }) => unitKey(printedUnit) !== "" && !form?.project);
  const groups = grouped(named, ({ printedUnit, year }) => `${unitKey(printedUnit)} ${year ?? ""}`);
  return [...groups.values()].flatMap((same) => {
    const bySum = new Map([...same].reverse().map(({ sum, file }) => [sum, file]));
    const files = [...bySum.values()].reverse();
    const units = distinct(same.map(({ unit }) => unit));
    return files.length < 2 ? [] : [{ kind: W.sameUnit, units, files, details: W.several(files.length) }];
  });
}

function sameTexts(results: readonly Result[]): readonly AlikeRow[] {
  const firstOfSum = new Map([...results].reverse().map((result) => [result.sum ?? result.file, result]));
  const files = [...firstOfSum.values()]
    .reverse()
    .flatMap((result) =>
      result.kind === "file" ? [{ file: result.file, filings: result.record.filings }] : [],
    );
  return compareFilings(files).map(({ places, message }) => ({
    kind: W.sameTexts,
    units: distinct(places.map(({ unit }) => unit || UNIT_UNKNOWN)),
    files: distinct(places.map(({ file }) => file)),
    details: message,
  }));
}

/** All rows of the sheet, the same content first. */
export function alikeRows(results: readonly Result[], rows: readonly UnitRow[]): readonly AlikeRow[] {
  return [...sameContents(rows), ...sameUnits(rows), ...sameTexts(results)];
}
