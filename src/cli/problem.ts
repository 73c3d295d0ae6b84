/** What kept one file from being done, as plain data: the other files go on. */
import { HostProblem } from "../hosts/host";
import { KNOWN_PACKS } from "../assessment";
import { CLI_WORDS } from "../words/cli";

export interface FileProblem {
  readonly code: string;
  readonly what: string;
  readonly remedy: string;
}

/** The code of the file system's error, `""` for any other. */
function fileErrorCode(error: unknown): string {
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  return /^E[A-Z]+$/.test(code) ? code : "";
}

/** What is thrown when a file could not be written; anything that is no error of the file system as it is. */
export function notWritten(path: string, error: unknown): unknown {
  const code = fileErrorCode(error);
  if (code === "") return error;
  const { what, remedy } = CLI_WORDS.unwritableFile(path, code);
  return new HostProblem("read-only", what, remedy);
}

/** What a person asked of a file that cannot be done with it; nothing was changed. */
export class AskedWrongly extends Error {
  readonly problem: FileProblem;

  constructor(problem: FileProblem) {
    super(problem.what + problem.remedy);
    this.name = "AskedWrongly";
    this.problem = problem;
  }
}

/** A caught error as a problem of its file; a bug of ours stops this file only, and says that nothing was changed. */
export function problemOf(error: unknown): FileProblem {
  if (error instanceof HostProblem) return { code: error.code, what: error.what, remedy: error.remedy };
  if (error instanceof AskedWrongly) return error.problem;
  const code = fileErrorCode(error);
  if (code !== "") {
    return {
      code: "unreadable-file",
      what: CLI_WORDS.unreadableFile.what(code),
      remedy: CLI_WORDS.unreadableFile.remedy,
    };
  }
  return { code: "defect", ...CLI_WORDS.defect };
}

/** Whether a pack may be named so; says which ones may where not. */
export function isKnownPack(id: string | undefined, say: (text: string) => void): boolean {
  const known = KNOWN_PACKS.map((pack) => pack.id);
  if (id === undefined || known.includes(id)) return true;
  say(CLI_WORDS.unknownPack(id, known.join("、")));
  return false;
}

export const NO_FORM: FileProblem = { code: "no-form", ...CLI_WORDS.noForm };
