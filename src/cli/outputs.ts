/**
 * The one place where commands write files. A file that is there stays as it is: a copy takes the next number. Only an
 * untouched copy of ours of the same file is replaced, and with `force` any file that this call neither reads nor wrote.
 */
import { lstatSync, mkdirSync, readdirSync, statSync, type Stats } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import { asWorkbookOf, checkReadable } from "../hosts/xlsx";
import { CLI_WORDS } from "../words/cli";
import { contentSum, isUntouchedCopy, type Original } from "./copy-record";
import { readBytes, type InputFile } from "./files";
import { notWritten } from "./problem";
import { placeNew, placeOver } from "./whole-file";

export interface OutputOptions {
  /** Whether a file that is there may be written over. */
  readonly force?: boolean;
  /**
   * Files that this call reads: they are written over in no case, except that an untouched copy that was merely found
   * in a folder is no input beside its original.
   */
  readonly inputs?: readonly InputFile[];
}

/** A file that is to be written. */
export interface Output {
  /** The path that is wished for. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** What it is a copy of: an untouched copy of the same makes room. */
  readonly of?: Original;
  /** The workbook that it was made of, where it is no copy of it to be recorded. */
  readonly madeOf?: Uint8Array;
  /** SHA-256 of what an earlier call wrote there: a file that still is just that makes room. */
  readonly formerSum?: string;
  /** What is to be done where a file stands: the next number taken, or nothing written. */
  readonly whenTaken?: "number" | "refuse";
}

/** A wish that cannot be met because a file stands there. */
export class PathTaken extends Error {}

const WORKBOOK = /\.xl[st][xm]$/i;

/** `名称-评分.xlsx`, a copy's name in a folder. */
export function copyPath(folder: string, input: string, suffix: string): string {
  const ending = extname(input);
  return join(folder, `${basename(input, ending)}-${suffix}${ending}`);
}

function numbered(path: string, count: number): string {
  const ending = extname(path);
  return count === 1 ? path : `${path.slice(0, path.length - ending.length)}-${count}${ending}`;
}

function lookAt(path: string): Stats | null {
  return lstatSync(path, { throwIfNoEntry: false }) ?? null;
}

/** Which file a path leads to, links followed; null when it leads nowhere or round in a circle. */
function identityOf(path: string): string | null {
  try {
    const { dev, ino } = statSync(path, { bigint: true });
    return `${dev}:${ino}`;
  } catch {
    return null;
  }
}

/** How names are compared where case and composed letters do not count. */
const folded = (name: string): string => name.normalize("NFC").toLowerCase();

/** The files that one call writes. */
export class Outputs {
  private readonly force: boolean;
  /** Files that were named to be read, and those that were written by this call. */
  private readonly kept: Set<string>;
  /** Files that are read because they lie in a folder that was named. */
  private readonly found: ReadonlySet<string>;
  private readonly names = new Map<string, Set<string>>();

  constructor({ force = false, inputs = [] }: OutputOptions = {}) {
    this.force = force;
    const identities = (found: boolean): Set<string> =>
      new Set(inputs.filter((one) => one.found === found).flatMap(({ path }) => identityOf(path) ?? []));
    this.kept = identities(false);
    this.found = identities(true);
  }

  /**
   * Writes a file whole or not at all, and gives the path that it got. A workbook is first opened again.
   * @throws HostProblem when it could not be written or read back; PathTaken where a file stands that may not go.
   */
  async write(output: Output): Promise<string> {
    const { path, whenTaken = "number" } = output;
    const bytes = await this.sound(output);
    try {
      mkdirSync(dirname(path), { recursive: true });
      const placed = await this.place({ ...output, bytes }, whenTaken === "refuse" ? 1 : Infinity);
      if (placed !== null) return placed;
    } catch (error) {
      throw notWritten(path, error);
    }
    throw new PathTaken(CLI_WORDS.fileExists(path));
  }

  /** A workbook as one of the kind that its name says, opened and read; anything else as it is. */
  private async sound({ path, bytes, of, madeOf }: Output): Promise<Uint8Array> {
    if (!WORKBOOK.test(path)) return bytes;
    const typed = asWorkbookOf(bytes, basename(path));
    await checkReadable(typed, basename(path), of?.bytes ?? madeOf);
    return typed;
  }

  private async place(output: Output, tries: number): Promise<string | null> {
    for (let count = 1; count <= tries; count += 1) {
      const candidate = numbered(output.path, count);
      if (!(await this.put(candidate, output))) continue;
      this.note(candidate);
      return candidate;
    }
    return null;
  }

  private async put(path: string, output: Output): Promise<boolean> {
    if (lookAt(path) === null && (this.force || !this.isNameTaken(path))) return placeNew(path, output.bytes);
    if (!(await this.mayReplace(path, output))) return false;
    placeOver(path, output.bytes);
    return true;
  }

  private async mayReplace(path: string, { of, formerSum }: Output): Promise<boolean> {
    const identity = identityOf(path);
    if (lookAt(path)?.isFile() !== true || identity === null || this.kept.has(identity)) return false;
    if (this.force && !this.found.has(identity)) return true;
    if (formerSum !== undefined && contentSum(readBytes(path)) === formerSum) return true;
    return of !== undefined && (await isUntouchedCopy(readBytes(path), of));
  }

  /** Names in the folder of a path, as they are compared. */
  private namesBeside(path: string): Set<string> {
    const folder = dirname(path);
    const names = this.names.get(folder) ?? new Set(readdirSync(folder).map(folded));
    this.names.set(folder, names);
    return names;
  }

  private isNameTaken(path: string): boolean {
    return this.namesBeside(path).has(folded(basename(path)));
  }

  private note(path: string): void {
    const identity = identityOf(path);
    if (identity !== null) this.kept.add(identity);
    this.namesBeside(path).add(folded(basename(path)));
  }
}
