/** What a batch is made of: files, those of folders and those in archives, each with a way to its bytes. */
import { basename, dirname, relative, resolve } from "node:path";
import { membersOf, type ArchiveMember } from "../hosts/xlsx";
import { BATCH_WORDS, OVERVIEW_FILE } from "../words/overview";
import { expandInputs, isArchive, isWorkbook, readBytes } from "./files";
import { problemOf, type FileProblem } from "./problem";

/** A file of a batch, or what kept an archive or a folder from giving its files. */
export interface BatchItem {
  /** Path as it is told; that of a member stands behind its archive's. */
  readonly file: string;
  readonly name: string;
  /** Name of the folder or archive it lies in. */
  readonly folder: string;
  /** @throws HostProblem, or an error of the file system. */
  readonly read: () => Uint8Array;
  readonly problem: FileProblem | null;
}

/** Archives in archives are opened so far down. */
const DEEPEST = 3;

/** An archive's members, kept until another archive is asked for. */
class LastArchive {
  private path = "";
  private members: readonly ArchiveMember[] = [];

  open(path: string, read: () => Uint8Array): readonly ArchiveMember[] {
    if (this.path !== path) {
      this.members = membersOf(read(), basename(path));
      this.path = path;
    }
    return this.members;
  }
}

const failure = (file: string, problem: FileProblem): BatchItem => ({
  ...{ file, name: basename(file), folder: "", problem },
  read: () => new Uint8Array(),
});

/** Files that programs leave beside others: `~$…`, hidden ones, what a Mac adds. */
const isPassedOver = (name: string): boolean =>
  name.split("/").some((part) => /^(?:[~.](?!\.)|__MACOSX$)/.test(part));
/** A name that leads out of its archive, or to a place of its own. */
const isUnsafe = (name: string): boolean =>
  name.startsWith("/") || /^[A-Za-z]:/.test(name) || name.split("/").includes("..");

const byName = (left: { readonly name: string }, right: { readonly name: string }): number =>
  left.name < right.name ? -1 : Number(left.name > right.name);

interface Archive {
  readonly file: string;
  readonly read: () => Uint8Array;
  readonly depth: number;
}

/** What one member of an archive stands for. */
function itemsOfMember(
  member: ArchiveMember,
  index: number,
  archive: Archive,
  open: LastArchive,
): readonly BatchItem[] {
  const file = `${archive.file}/${member.name}`;
  const read = (): Uint8Array => {
    const found = open.open(archive.file, archive.read)[index];
    return found ? found.read() : new Uint8Array();
  };
  if (isUnsafe(member.name)) return [failure(file, { code: "damaged", ...BATCH_WORDS.unsafeMember })];
  if (isArchive(member.name)) return itemsOfArchive({ file, read, depth: archive.depth + 1 });
  const folder = basename(dirname(file));
  return [{ file, name: basename(member.name), folder, read, problem: null }];
}

function itemsOfArchive(archive: Archive): readonly BatchItem[] {
  if (archive.depth > DEEPEST) return [failure(archive.file, { code: "too-large", ...BATCH_WORDS.nested })];
  const open = new LastArchive();
  try {
    return open
      .open(archive.file, archive.read)
      .map((member, index) => ({ member, index, name: member.name }))
      .filter(({ name }) => !isPassedOver(name) && (isWorkbook(name) || isArchive(name)))
      .sort(byName)
      .flatMap(({ member, index }) => itemsOfMember(member, index, archive, open));
  } catch (error) {
    return [failure(archive.file, problemOf(error))];
  }
}

/** Our own overviews in the folder that is written to are no input. */
const isOwnOverview = (path: string, out: string): boolean =>
  relative(resolve(out), resolve(path)) === basename(path) &&
  new RegExp(`^${OVERVIEW_FILE.replace(".xlsx", "")}(?:-\\d+)?\\.xlsx$`).test(basename(path));

/** The items of a batch in the order in which they are given or found. */
export function batchItems(inputs: readonly string[], out: string): readonly BatchItem[] {
  const { files, failures } = expandInputs(inputs, (name) => isWorkbook(name) || isArchive(name));
  const items = files
    .filter(({ path, found }) => !found || !isOwnOverview(path, out))
    .flatMap(({ path }): readonly BatchItem[] => {
      const read = (): Uint8Array => readBytes(path);
      if (isArchive(path)) return itemsOfArchive({ file: path, read, depth: 1 });
      return [{ file: path, name: basename(path), folder: basename(dirname(path)), read, problem: null }];
    });
  return [...failures.map(({ file, problem }) => failure(file, problem)), ...items];
}
