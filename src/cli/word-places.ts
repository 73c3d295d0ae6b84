/** Where the cells of findings stand in a Word file. */
import type { FileJson, Report } from "../assessment";
import { refToText } from "../workbook/address";
import type { OpenedWorkbook } from "./workbook";

/** Places by the addresses of cells: `附件1-2 第6行第3列`. */
export interface Places {
  readonly places?: Readonly<Record<string, string>>;
}

/** The object of a file with the places of its findings, where an address alone does not tell them. */
export function withPlaces(
  object: FileJson,
  report: Report,
  placeOf: OpenedWorkbook["placeOf"],
): FileJson & Places {
  if (!placeOf) return object;
  const cells = report.findings.flatMap((finding) => finding.cells);
  return { ...object, places: Object.fromEntries(cells.map((cell) => [refToText(cell), placeOf(cell)])) };
}
