/** The files of one call as they are done, in order: told, their copies written, and of each only what is needed later. */
import { basename } from "node:path";
import type { KeptFile } from "../assessment";
import { CLI_WORDS } from "../words/cli";
import { TOOL } from "../words/tool";
import { worseOf, type AssessCommand, type ExitCode, type FileTask } from "./assess-command";
import type { AssessedFile, FileAnswer } from "./assess-file";
import type { AcrossJson } from "./between-files";
import { readBytes } from "./files";
import { JsonSpool } from "./json-spool";
import type { CopyToWrite } from "./make-copy";
import { copyPath, type Outputs } from "./outputs";
import type { OwnCopies } from "./own-copies";
import { printOneOfMany, type Tally } from "./print-many";
import { problemOf, type FileProblem } from "./problem";
import type { Workers } from "./worker-pool";

/** What the files of one call share. */
interface Run {
  readonly command: AssessCommand;
  readonly outputs: Outputs;
  readonly copies: OwnCopies;
  readonly say: (text: string) => void;
  readonly isBrief: boolean;
}

export class FilesDone {
  exit: ExitCode = 0;
  readonly kept: KeptFile[] = [];
  readonly tally: Tally = { sound: 0, warnings: 0, errors: 0, failures: 0, copies: 0 };
  private readonly spool = new JsonSpool();

  constructor(private readonly run: Run) {}

  /** A file that could not be assessed, and why. */
  fail(file: string, problem: FileProblem): void {
    const tool = { name: TOOL.name, version: TOOL.version };
    this.run.say(CLI_WORDS.failed(file, problem.what, problem.remedy));
    this.tally.failures += 1;
    this.exit = 2;
    if (this.run.command.json) this.spool.add(JSON.stringify({ file, tool, problem }));
  }

  /** Takes the answer for a file; a copy of ours that stands by itself is asked for once more. */
  async take(task: FileTask, answer: FileAnswer, workers: Workers): Promise<void> {
    const { path } = task.input;
    try {
      if (answer.kind === "failed") this.fail(path, answer.problem);
      else if (answer.kind === "assessed") await this.tell(path, answer);
      else if (await this.run.copies.isPassedOver({ path, bytes: readBytes(path), record: answer.record })) {
        this.passOver(path);
      } else {
        const again = { ...task, evenCopy: true };
        await this.take(again, await workers.assess(again), workers);
      }
    } catch (error) {
      this.fail(path, problemOf(error));
    }
  }

  /** The objects of all files in their order, each with what was found between it and others. */
  *objects(across: ReadonlyMap<string, readonly AcrossJson[]>): Generator<object> {
    for (const json of this.spool.take()) {
      const object = JSON.parse(json) as { readonly file: string };
      yield "filings" in object ? { ...object, between: across.get(object.file) ?? [] } : object;
    }
  }

  private passOver(path: string): void {
    this.tally.copies += 1;
    if (!this.run.isBrief) this.run.say(CLI_WORDS.ownCopy(path));
  }

  private async tell(path: string, file: AssessedFile): Promise<void> {
    const { say, isBrief } = this.run;
    file.lines.forEach((line) => say(line));
    const written = file.copy ? await this.write(path, file.copy) : null;
    if (isBrief) printOneOfMany(path, file.verdict, { path: written, refused: file.refused }, say);
    file.textLines.forEach((line) => say(line));
    this.tally[file.standing] += 1;
    this.exit = worseOf(this.exit, file.exit);
    this.kept.push({ file: path, filings: file.kept });
    if (file.json !== null) this.spool.add(file.json);
  }

  private async write(input: string, { bytes, original, isLockedOut }: CopyToWrite): Promise<string> {
    const { command, outputs, say, isBrief } = this.run;
    const suffix = CLI_WORDS.suffix[command.valuesOnly ? "fix" : "assess"];
    const of = { name: basename(input), bytes: original };
    const path = await outputs.write({ path: copyPath(command.out ?? "", input, suffix), bytes, of });
    if (!isBrief) say(isLockedOut ? CLI_WORDS.writtenLocked(path) : CLI_WORDS.written(path, suffix));
    return path;
  }
}
