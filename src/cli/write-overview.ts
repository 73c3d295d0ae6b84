/** Writes the overview of results, and the results beside it. */
import { existsSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { createXlsx } from "../hosts/xlsx/create";
import { overviewOf, type Batch, type Overview } from "../overview";
import { OVERVIEW_FILE } from "../words/overview";
import type { Outputs } from "./outputs";

/** Where a file lies as seen from the folder of the overview; null for a member of an archive, which none can open. */
function linkFrom(out: string): (file: string) => string | null {
  return (file) => (existsSync(file) ? relative(resolve(out), resolve(file)) : null);
}

interface Written extends Pick<Overview, "units" | "toMend"> {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Writes `汇总.xlsx` into a folder and gives the path it got. @throws HostProblem */
export async function writeOverview(
  batch: Batch,
  out: string,
  outputs: Outputs,
  formerSum?: string,
): Promise<Written> {
  const { sheets, units, toMend } = overviewOf(batch, linkFrom(out));
  const bytes = createXlsx(sheets);
  const path = await outputs.write({
    path: join(out, OVERVIEW_FILE),
    bytes,
    ...(formerSum && { formerSum }),
  });
  return { path, bytes, units, toMend };
}
