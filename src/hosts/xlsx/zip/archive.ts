/**
 * Reads the directory of a zip archive: which entries there are and where their packed bytes lie. Unpacks nothing,
 * and believes no size before it has been checked against the file.
 */
import { damaged, encrypted, tooLarge } from "../../problems";
import { MAX_ENTRIES } from "../limits";

/** One entry, still packed. */
export interface ZipEntry {
  /** With `/` between folders, whatever stands in the file. */
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  /** Size after unpacking, as the directory claims. */
  readonly size: number;
  /** The packed bytes, exactly as they stand in the file. */
  readonly packed: Uint8Array;
  /** The entry's record in the central directory, exactly as it stands in the file. */
  readonly record: Uint8Array;
}

export const LOCAL_SIGNATURE = 0x04034b50;
export const RECORD_SIGNATURE = 0x02014b50;
export const END_SIGNATURE = 0x06054b50;
export const LOCAL_LENGTH = 30;
export const RECORD_LENGTH = 46;
export const END_LENGTH = 22;
const MAX_COMMENT = 0xffff;
const ZIP64 = 0xffffffff;
const FLAG_ENCRYPTED = 1;

interface Directory {
  readonly count: number;
  readonly start: number;
  readonly end: number;
}

function directoryOf(view: DataView, file: string): Directory {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= 0 && at >= last - MAX_COMMENT; at -= 1) {
    if (view.getUint32(at, true) !== END_SIGNATURE) continue;
    if (view.getUint16(at + 20, true) !== last - at) continue;
    const count = view.getUint16(at + 10, true);
    const length = view.getUint32(at + 12, true);
    const start = view.getUint32(at + 16, true);
    if (count === 0xffff || start === ZIP64) throw tooLarge(file, "压缩包采用 ZIP64 格式");
    if (count > MAX_ENTRIES) throw tooLarge(file, `压缩包内有 ${count} 个部件`);
    if (start + length > at) throw damaged(file, "压缩包目录越界");
    return { count, start, end: start + length };
  }
  throw damaged(file, "压缩包不完整，找不到目录");
}

function packedBytes(
  bytes: Uint8Array,
  view: DataView,
  record: DataView,
  directory: Directory,
  fault: () => Error,
) {
  const at = record.getUint32(42, true);
  const length = record.getUint32(20, true);
  if (at + LOCAL_LENGTH > directory.start || view.getUint32(at, true) !== LOCAL_SIGNATURE) throw fault();
  const nameLength = view.getUint16(at + 26, true);
  if (nameLength !== record.getUint16(28, true)) throw fault();
  for (let index = 0; index < nameLength; index += 1) {
    if (view.getUint8(at + LOCAL_LENGTH + index) !== record.getUint8(RECORD_LENGTH + index)) throw fault();
  }
  const start = at + LOCAL_LENGTH + nameLength + view.getUint16(at + 28, true);
  if (start + length > directory.start) throw fault();
  return bytes.subarray(start, start + length);
}

function checkName(name: string, seen: Set<string>, file: string): void {
  const unsafe = name.startsWith("/") || name.split("/").includes("..");
  if (unsafe) throw damaged(file, `压缩包内有越界的部件名“${name}”`);
  // Part names are compared without regard to case; two of one name would be read differently by different programs.
  if (seen.has(name.toLowerCase())) throw damaged(file, `压缩包内有重名部件“${name}”`);
  seen.add(name.toLowerCase());
}

/** How names of entries are read, and which are refused. */
export interface EntryNames {
  /** `flags` are the general purpose bits of the entry. */
  readonly decode: (bytes: Uint8Array, flags: number) => string;
  readonly check: (name: string, seen: Set<string>, file: string) => void;
}

/** Made when it is asked for: not every place that loads this file has one. */
const utf8 = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** Names of parts: UTF-8, each once, none outside of the package. */
const PART_NAMES: EntryNames = { decode: (bytes) => utf8(bytes), check: checkName };

/**
 * The entries of an archive in the order of its directory.
 * @throws HostProblem damaged, encrypted or too-large.
 */
export function readArchive(
  bytes: Uint8Array,
  file: string,
  names: EntryNames = PART_NAMES,
): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.byteLength < END_LENGTH) throw damaged(file, "压缩包不完整，找不到目录");
  const directory = directoryOf(view, file);
  const entries: ZipEntry[] = [];
  const seen = new Set<string>();
  let at = directory.start;
  for (let index = 0; index < directory.count; index += 1) {
    const entry = readEntry(bytes, view, at, { directory, file, names });
    names.check(entry.name, seen, file);
    entries.push(entry);
    at += entry.record.length;
  }
  return entries;
}

interface ReadContext {
  readonly directory: Directory;
  readonly file: string;
  readonly names: EntryNames;
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, context: ReadContext): ZipEntry {
  const { directory, file } = context;
  if (at + RECORD_LENGTH > directory.end || view.getUint32(at, true) !== RECORD_SIGNATURE) {
    throw damaged(file, "压缩包目录不完整");
  }
  const nameLength = view.getUint16(at + 28, true);
  const length = RECORD_LENGTH + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  if (at + length > directory.end) throw damaged(file, "压缩包目录不完整");
  const record = bytes.subarray(at, at + length);
  const fields = new DataView(record.buffer, record.byteOffset, record.byteLength);
  const nameBytes = record.subarray(RECORD_LENGTH, RECORD_LENGTH + nameLength);
  // Some programs of Windows write their own stroke; Excel takes it for the other.
  const name = context.names.decode(nameBytes, fields.getUint16(8, true)).replaceAll("\\", "/");
  if (fields.getUint16(8, true) & FLAG_ENCRYPTED) throw encrypted(file);
  const size = fields.getUint32(24, true);
  if (size === ZIP64 || fields.getUint32(20, true) === ZIP64)
    throw tooLarge(file, `部件“${name}”采用 ZIP64 格式`);
  const packed = packedBytes(bytes, view, fields, directory, () => damaged(file, `部件“${name}”与目录不符`));
  return { name, method: fields.getUint16(10, true), crc: fields.getUint32(16, true), size, packed, record };
}
