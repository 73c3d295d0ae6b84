/** Unpacks single entries of an archive, capped by what really comes out, and packs changed ones. */
import { damaged, tooLarge } from "../../problems";
import { MAX_PART_BYTES, MAX_UNPACKED_BYTES } from "../limits";
import { RECORD_LENGTH, RECORD_SIGNATURE, type ZipEntry } from "./archive";
import { codec } from "./codec";
import { crc32 } from "./crc";

const STORED = 0;
const DEFLATED = 8;
function contentOf(entry: ZipEntry): Uint8Array | null {
  if (entry.method === STORED) return entry.packed.length === entry.size ? entry.packed : null;
  if (entry.method !== DEFLATED) return null;
  try {
    return codec().inflate(entry.packed, entry.size);
  } catch {
    return null;
  }
}

/** Unpacks entries of one file and keeps count of what came out of all of them. */
export interface Unpacker {
  /**
   * The content of an entry, its length and checksum verified.
   * @throws HostProblem damaged or too-large.
   */
  unpack(entry: ZipEntry): Uint8Array;
}

/** An unpacker for one file, with its own budget. */
export function unpackerFor(file: string): Unpacker {
  let total = 0;
  return {
    unpack(entry) {
      if (entry.size > MAX_PART_BYTES || total + entry.size > MAX_UNPACKED_BYTES) {
        throw tooLarge(file, `部件“${entry.name}”解压后超出上限`);
      }
      total += entry.size;
      const content = contentOf(entry);
      if (!content) throw damaged(file, `部件“${entry.name}”无法解压，或长度与目录不符`);
      if (crc32(content) !== entry.crc) throw damaged(file, `部件“${entry.name}”校验和不符`);
      return content;
    },
  };
}

/** Name, flags and date of a new entry; sizes and checksum are filled in when it is packed. */
function newRecord(name: string): Uint8Array {
  const nameBytes = new TextEncoder().encode(name);
  const record = new Uint8Array(RECORD_LENGTH + nameBytes.length);
  const fields = new DataView(record.buffer);
  fields.setUint32(0, RECORD_SIGNATURE, true);
  fields.setUint16(4, 20, true);
  fields.setUint16(6, 20, true);
  // 1980-01-01, the zero of zip's calendar: the same input gives the same file at any time.
  fields.setUint16(14, 0x21, true);
  fields.setUint16(28, nameBytes.length, true);
  record.set(nameBytes, RECORD_LENGTH);
  return record;
}

/** Packs content as a new entry, or as the new content of `former`. */
export function pack(name: string, content: Uint8Array, former?: ZipEntry): ZipEntry {
  const packed = codec().deflate(content);
  const record = former ? former.record.slice() : newRecord(name);
  return { name, method: DEFLATED, crc: crc32(content), size: content.length, packed, record };
}
