/** The unit's report beside its workbook: `jxzp assess 工作簿 --report 报告`. */
import type { ReportDone, Tables } from "./report";

export interface BesideCommand {
  readonly report?: string;
  readonly all?: boolean;
}

/** What the report says, held against the workbook; null where none was given. Prose is read only when it is asked for. */
export async function reportBeside(
  tables: Tables,
  { report, all = false }: BesideCommand,
  say: (text: string) => void,
): Promise<ReportDone | null> {
  if (report === undefined) return null;
  const { checkFile } = await import("./report");
  say("");
  return checkFile(report, tables, { all, comments: null }, say);
}
