/** What a batch has done so far, in the folder it writes to, so that the same call goes on where it was stopped. */
import {
  appendFileSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  rmSync,
} from "node:fs";
import { join } from "node:path";
import type { Result } from "../overview";
import { RESULTS_FILE } from "../words/overview";
import { readLines } from "./result-lines";
import { placeOver } from "./whole-file";

const STATE = ".jxzp-batch.json";
const PART = ".jxzp-batch.part.jsonl";
const BEFORE = ".jxzp-batch.before.jsonl";

interface State {
  /** What the results depend on besides the files. */
  readonly key: string;
  readonly at: string;
  readonly finished: boolean;
  /** Sums of what was written, by the path it got. */
  readonly written: Readonly<Record<string, string>>;
}

interface Place {
  readonly path: string;
  readonly offset: number;
  readonly length: number;
}

const keyOf = (file: string, sum: string): string => `${sum} ${file}`;

export class BatchStore {
  private readonly done = new Map<string, Place>();
  private readonly state: State;
  /** Recorded time of the run: that of the run which is gone on with, or now. */
  readonly at: string;

  constructor(
    private readonly folder: string,
    key: string,
    now: string,
  ) {
    mkdirSync(folder, { recursive: true });
    const former = this.readState();
    const goesOn = former?.key === key && !former.finished;
    this.at = goesOn ? former.at : now;
    this.state = { key, at: this.at, finished: false, written: former?.written ?? {} };
    this.setAside(former?.key === key);
    this.save(this.state);
  }

  /** The line of a file that was done before, with the same content under the same name; null where there is none. */
  lineOf(file: string, sum: string): string | null {
    const place = this.done.get(keyOf(file, sum));
    if (!place) return null;
    const bytes = Buffer.alloc(place.length);
    const handle = openSync(place.path, "r");
    readSync(handle, bytes, 0, place.length, place.offset);
    closeSync(handle);
    return bytes.toString();
  }

  /** Adds a line to the results. */
  add(line: string): void {
    appendFileSync(join(this.folder, PART), `${line}\n`);
  }

  /** All lines of this run. */
  content(): Uint8Array {
    return new Uint8Array(readFileSync(join(this.folder, PART)));
  }

  /** SHA-256 of what an earlier run wrote to a path. */
  formerSum(path: string): string | undefined {
    return this.state.written[path];
  }

  /** The run is done: what was written is remembered, what was needed to go on is removed. */
  finish(written: Readonly<Record<string, string>>): void {
    this.save({ ...this.state, finished: true, written: { ...this.state.written, ...written } });
    for (const name of [PART, BEFORE]) rmSync(join(this.folder, name), { force: true });
  }

  private readState(): State | null {
    try {
      return JSON.parse(readFileSync(join(this.folder, STATE), "utf8")) as State;
    } catch {
      return null;
    }
  }

  private save(state: State): void {
    placeOver(join(this.folder, STATE), Buffer.from(JSON.stringify(state)));
  }

  /** Lines of a run that was stopped are kept beside those of this one, and found again with those of the last. */
  private setAside(isUsable: boolean): void {
    const [part, before] = [join(this.folder, PART), join(this.folder, BEFORE)];
    if (!isUsable) rmSync(before, { force: true });
    else if (existsSync(part)) appendFileSync(before, readFileSync(part));
    rmSync(part, { force: true });
    if (!isUsable) return;
    for (const path of [join(this.folder, RESULTS_FILE), before]) if (existsSync(path)) this.index(path);
  }

  private index(path: string): void {
    for (const { value, offset, length } of readLines(path)) {
      const result = value as Partial<Result>;
      if (result.kind === "file" && result.file !== undefined && result.sum)
        this.done.set(keyOf(result.file, result.sum), { path, offset, length });
    }
  }
}
