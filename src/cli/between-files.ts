/** What is found between the files of one call: printed after them, and in the JSON of every file it speaks of. */
import type { FindingAcross } from "../assessment";
import { refToText } from "../workbook/address";
import { ACROSS_WORDS } from "../words/across";
import { CLI_WORDS } from "../words/cli";
import { SEVERITY_SHAPES } from "../words/severity";
import { UNIT_UNKNOWN } from "../words/verdict";

/** A finding between files as the JSON of one of them shows it. */
export interface AcrossJson {
  readonly id: string;
  readonly severity: FindingAcross["severity"];
  readonly reported: string;
  readonly message: string;
  readonly basis: string;
  readonly places: readonly {
    readonly file: string;
    readonly unit: string;
    readonly cells: readonly string[];
  }[];
}

/** As many are told among many files. */
const MOST = 10;

/** Prints the findings between files, each with the cells in every file; nothing where there are none. */
export function printAcross(
  findings: readonly FindingAcross[],
  say: (text: string) => void,
  isBrief = false,
): void {
  if (findings.length === 0) return;
  say(ACROSS_WORDS.head(findings.length));
  for (const { id, severity, message, places } of isBrief ? findings.slice(0, MOST) : findings) {
    say(`  ${SEVERITY_SHAPES[severity]} ${id}　${message}`);
    for (const { file, unit, cells } of places)
      say(ACROSS_WORDS.place(file, unit || UNIT_UNKNOWN, cells.map((cell) => refToText(cell)).join("、")));
  }
  if (isBrief && findings.length > MOST) say(CLI_WORDS.acrossMore(findings.length - MOST));
}

/** The findings between files by the files that they speak of. */
export function acrossByFile(findings: readonly FindingAcross[]): ReadonlyMap<string, readonly AcrossJson[]> {
  const byFile = new Map<string, AcrossJson[]>();
  for (const finding of findings) {
    const json = acrossJson(finding);
    for (const file of new Set(json.places.map((place) => place.file)))
      byFile.set(file, [...(byFile.get(file) ?? []), json]);
  }
  return byFile;
}

function acrossJson({ id, severity, reported, message, basis, places }: FindingAcross): AcrossJson {
  const inText = places.map(({ cells, ...place }) => ({
    ...place,
    cells: cells.map((cell) => refToText(cell)),
  }));
  return { id, severity, reported, message, basis, places: inText };
}
