/** What kept one file from being done, as plain data: the other files go on. */
import { HostProblem } from "../hosts/host";
import { CLI_WORDS } from "../words/cli";

export interface FileProblem {
  readonly code: string;
  readonly what: string;
  readonly remedy: string;
}

/** A caught error as a problem of its file; a bug of ours stops this file only, and says that nothing was changed. */
export function problemOf(error: unknown): FileProblem {
  if (error instanceof HostProblem) return { code: error.code, what: error.what, remedy: error.remedy };
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  if (/^E[A-Z]+$/.test(code)) {
    return {
      code: "unreadable-file",
      what: CLI_WORDS.unreadableFile.what(code),
      remedy: CLI_WORDS.unreadableFile.remedy,
    };
  }
  return { code: "defect", ...CLI_WORDS.defect };
}

export const NO_FORM: FileProblem = { code: "no-form", ...CLI_WORDS.noForm };
