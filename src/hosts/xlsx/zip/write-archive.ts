/** Joins packed entries into an archive; packed bytes are copied as they are. */
import {
  END_LENGTH,
  END_SIGNATURE,
  LOCAL_LENGTH,
  LOCAL_SIGNATURE,
  RECORD_LENGTH,
  type ZipEntry,
} from "./archive";

const FLAG_DESCRIPTOR = 8;

function viewOf(bytes: Uint8Array, at: number): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset + at);
}

const nameLength = (entry: ZipEntry): number =>
  new DataView(entry.record.buffer, entry.record.byteOffset).getUint16(28, true);

/** Writes the directory record; sizes stand in it, so no descriptor follows the data. */
function writeRecord(out: Uint8Array, at: number, entry: ZipEntry, localAt: number): void {
  out.set(entry.record, at);
  const fields = viewOf(out, at);
  fields.setUint16(8, fields.getUint16(8, true) & ~FLAG_DESCRIPTOR, true);
  fields.setUint16(10, entry.method, true);
  fields.setUint32(16, entry.crc, true);
  fields.setUint32(20, entry.packed.length, true);
  fields.setUint32(24, entry.size, true);
  fields.setUint32(42, localAt, true);
}

/** The local header repeats the middle of the directory record. */
function writeLocal(out: Uint8Array, at: number, recordAt: number, entry: ZipEntry): void {
  const fields = viewOf(out, at);
  fields.setUint32(0, LOCAL_SIGNATURE, true);
  out.set(out.subarray(recordAt + 6, recordAt + 30), at + 4);
  fields.setUint16(28, 0, true);
  const length = nameLength(entry);
  out.set(entry.record.subarray(RECORD_LENGTH, RECORD_LENGTH + length), at + LOCAL_LENGTH);
  out.set(entry.packed, at + LOCAL_LENGTH + length);
}

/** The archive of some entries, in their order. */
export function writeArchive(entries: readonly ZipEntry[]): Uint8Array {
  const bodies = entries.reduce(
    (sum, entry) => sum + LOCAL_LENGTH + nameLength(entry) + entry.packed.length,
    0,
  );
  const records = entries.reduce((sum, entry) => sum + entry.record.length, 0);
  const out = new Uint8Array(bodies + records + END_LENGTH);
  let localAt = 0;
  let recordAt = bodies;
  for (const entry of entries) {
    writeRecord(out, recordAt, entry, localAt);
    writeLocal(out, localAt, recordAt, entry);
    localAt += LOCAL_LENGTH + nameLength(entry) + entry.packed.length;
    recordAt += entry.record.length;
  }
  const end = viewOf(out, recordAt);
  end.setUint32(0, END_SIGNATURE, true);
  end.setUint16(8, entries.length, true);
  end.setUint16(10, entries.length, true);
  end.setUint32(12, records, true);
  end.setUint32(16, bodies, true);
  return out;
}
