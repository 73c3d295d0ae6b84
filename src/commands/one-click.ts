/**
 * 一键评分 and 清除标记 over any host, without a pane: fills blanks, marks, makes the two sheets and shows the first of
 * them; a filled cell is never overwritten. What cannot be done comes back as one sentence for a window of its own.
 */
import { assessWorkbook, FULL_PLAN, keptChoices, makePlan } from "../assessment";
import { HostProblem, type Host } from "../hosts/host";
import type { ApplyReport } from "../workbook/write";
import { REFUSAL_WORDS } from "../words/refusals";
import { COMMAND_WORDS } from "../words/commands";
import { FINDINGS_SHEET } from "../words/result-sheets";

const MOST_REASONS = 3;

/** What a command has to tell, or null when the workbook itself shows it. */
export type Message = string | null;

function refusals({ outcomes, trouble }: ApplyReport): Message {
  if (trouble) return trouble.what + trouble.remedy;
  const told = outcomes.flatMap(({ sheet, cell, refusal }) =>
    refusal === null || refusal === "own-colours"
      ? []
      : [COMMAND_WORDS.place(cell === null ? sheet : `${sheet}!${cell}`, REFUSAL_WORDS[refusal])],
  );
  return told.length > 0 ? COMMAND_WORDS.notWritten(told.slice(0, MOST_REASONS).join("；")) : null;
}

/** The sheet of findings under the name it got; a user's own sheet of that name made it `校验结果 (2)`. */
async function findingsSheet(host: Host): Promise<string> {
  const { state } = await host.read();
  const added = [...state.journal].reverse().flatMap((run) => run.sheetsAdded);
  return added.find((sheet) => sheet.stamp === "findings")?.name ?? FINDINGS_SHEET;
}

/** Scores the workbook; `at` is the time of writing. Throws HostProblem when the host refuses as a whole. */
export async function scoreWorkbook(host: Host, at: string): Promise<Message> {
  const { workbook, state } = await host.read();
  const report = assessWorkbook(workbook, keptChoices(state));
  if (report.filings.length === 0) return COMMAND_WORDS.noForm;
  const applied = await host.apply(makePlan(report, { ...FULL_PLAN, values: "fill", at }), at);
  // Where no sheet could be made there is none to show; the window says why.
  const isShown = applied.outcomes.some(({ cell, done }) => cell === null && done);
  if (isShown) await host.reveal({ sheet: await findingsSheet(host), row: 0, column: 0 });
  return refusals(applied);
}

/** Removes our marks and sheets; values stay. */
export async function clearMarks(host: Host): Promise<Message> {
  const cleared = await host.clear("marks");
  return cleared.outcomes.length === 0 ? COMMAND_WORDS.nothingToClear : refusals(cleared);
}

/** A caught error as the sentence for the window. */
export function messageOf(error: unknown): string {
  return error instanceof HostProblem ? error.what + error.remedy : COMMAND_WORDS.defect;
}
