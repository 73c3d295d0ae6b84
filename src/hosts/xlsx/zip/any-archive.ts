/** Archives that people make of folders: names in the code page of a Chinese Windows too, nothing refused for its name. */
import { readArchive, type EntryNames, type ZipEntry } from "./archive";
import { unpackerFor } from "./unpack";

const IS_UTF8 = 1 << 11;

/** UTF-8 where the entry says so or its bytes are nothing else, GBK otherwise. */
function decodeName(bytes: Uint8Array, flags: number): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder((flags & IS_UTF8) === 0 ? "gbk" : "utf-8").decode(bytes);
  }
}

const NAMES: EntryNames = { decode: decodeName, check: () => undefined };

/** A file in an archive; its name is text only, and no path to write to. */
export interface ArchiveMember {
  readonly name: string;
  /** @throws HostProblem damaged or too-large. */
  readonly read: () => Uint8Array;
}

/**
 * The files in an archive, folders left out, in the order of its directory.
 * @throws HostProblem damaged, encrypted or too-large.
 */
export function membersOf(bytes: Uint8Array, file: string): readonly ArchiveMember[] {
  return readArchive(bytes, file, NAMES)
    .filter(({ name }) => !name.endsWith("/"))
    .map((entry: ZipEntry) => ({
      name: entry.name,
      read: () => unpackerFor(file).unpack(entry),
    }));
}
