/** Archives: what is read is verified, what is hostile is refused, what is untouched is copied packed. */
import { deflateSync, strToU8, zipSync } from "fflate";
import { HostProblem, type HostProblemCode } from "../../../src/hosts/host";
import { MAX_PART_BYTES } from "../../../src/hosts/xlsx/limits";
import { readArchive, type ZipEntry } from "../../../src/hosts/xlsx/zip/archive";
import { crc32 } from "../../../src/hosts/xlsx/zip/crc";
import { pack, unpackerFor } from "../../../src/hosts/xlsx/zip/unpack";
import { writeArchive } from "../../../src/hosts/xlsx/zip/write-archive";

const FILE = "测试.xlsx";
const TEXT = strToU8("预算执行率".repeat(50));

const archive = (): Uint8Array => zipSync({ "a.xml": TEXT, "b.xml": [strToU8("b"), { level: 0 }] });

/** Little-endian fields inside an archive, changed in a copy. */
function patched(
  bytes: Uint8Array,
  change: (view: DataView, find: (mark: number) => number) => void,
): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  change(view, (mark) => {
    for (let at = 0; at + 4 <= copy.length; at += 1) if (view.getUint32(at, true) === mark) return at;
    throw new RangeError("mark not found");
  });
  return copy;
}

const RECORD = 0x02014b50;
const LOCAL = 0x04034b50;
const END = 0x06054b50;

function problemOf(work: () => unknown): HostProblemCode | "none" {
  try {
    work();
    return "none";
  } catch (error) {
    if (error instanceof HostProblem) return error.code;
    throw error;
  }
}

const unpackAll = (bytes: Uint8Array): readonly Uint8Array[] => {
  const unpacker = unpackerFor(FILE);
  return readArchive(bytes, FILE).map((entry) => unpacker.unpack(entry));
};

describe("reading an archive", () => {
  it("gives stored and deflated entries", () => {
    expect(unpackAll(archive()).map((part) => new TextDecoder().decode(part))).toEqual([
      "预算执行率".repeat(50),
      "b",
    ]);
  });

  it("knows the standard checksum", () => {
    expect(crc32(strToU8("123456789"))).toBe(0xcbf43926);
  });

  it.each<[string, HostProblemCode, (view: DataView, find: (mark: number) => number) => void]>([
    ["a wrong checksum", "damaged", (view, find) => view.setUint32(find(RECORD) + 16, 1, true)],
    [
      "a size larger than the content",
      "damaged",
      (view, find) => view.setUint32(find(RECORD) + 24, TEXT.length + 1, true),
    ],
    [
      "a size smaller than the content",
      "damaged",
      (view, find) => view.setUint32(find(RECORD) + 24, TEXT.length - 1, true),
    ],
    ["a size of nothing", "damaged", (view, find) => view.setUint32(find(RECORD) + 24, 0, true)],
    ["an unknown way of packing", "damaged", (view, find) => view.setUint16(find(RECORD) + 10, 12, true)],
    ["an encrypted entry", "encrypted", (view, find) => view.setUint16(find(RECORD) + 8, 1, true)],
    ["a ZIP64 size", "too-large", (view, find) => view.setUint32(find(RECORD) + 24, 0xffffffff, true)],
    ["a ZIP64 directory", "too-large", (view, find) => view.setUint32(find(END) + 16, 0xffffffff, true)],
    [
      "more entries than any workbook has",
      "too-large",
      (view, find) => view.setUint16(find(END) + 10, 10_001, true),
    ],
    ["more entries than there are", "damaged", (view, find) => view.setUint16(find(END) + 10, 3, true)],
    [
      "a directory beyond the file",
      "damaged",
      (view, find) => view.setUint32(find(END) + 16, 0x7fffffff, true),
    ],
    [
      "an entry beyond the file",
      "damaged",
      (view, find) => view.setUint32(find(RECORD) + 42, 0x7fffffff, true),
    ],
    [
      "packed bytes beyond the directory",
      "damaged",
      (view, find) => view.setUint32(find(RECORD) + 20, 0x7ffffff0, true),
    ],
    ["a local header of another name", "damaged", (view, find) => view.setUint8(find(LOCAL) + 30, 0x7a)],
    [
      "a part larger than is taken in",
      "too-large",
      (view, find) => view.setUint32(find(RECORD) + 24, MAX_PART_BYTES + 1, true),
    ],
  ])("refuses %s", (_, code, change) => {
    expect(problemOf(() => unpackAll(patched(archive(), change)))).toBe(code);
  });

  it.each([["/xl/a.xml"], ["../a.xml"], ["xl/../../a.xml"], ["..\\a.xml"]])(
    "refuses the name %s, which leads out of the package",
    (name) => {
      expect(problemOf(() => readArchive(zipSync({ [name]: TEXT }), FILE))).toBe("damaged");
    },
  );

  it("refuses two entries of one name, also when only the case differs", () => {
    expect(problemOf(() => readArchive(zipSync({ "xl/a.xml": TEXT, "XL/A.xml": TEXT }), FILE))).toBe(
      "damaged",
    );
  });

  it.each([0, 1, 21, 22, 60, 100])("refuses the first %i bytes of an archive", (length) => {
    expect(problemOf(() => readArchive(archive().subarray(0, length), FILE))).toBe("damaged");
  });

  it("finds the directory before a comment", () => {
    const commented = new Uint8Array([...archive(), ...strToU8("note")]);
    new DataView(commented.buffer).setUint16(commented.length - 6, 4, true);
    expect(readArchive(commented, FILE)).toHaveLength(2);
  });
});

describe("sizes that are not what they claim", () => {
  const zeros = deflateSync(new Uint8Array(5_000_000), { level: 9 });
  const [template] = readArchive(archive(), FILE);
  const forged = (packed: Uint8Array, size: number): ZipEntry => {
    if (!template) throw new RangeError("no entry");
    return { ...template, packed, size, method: 8 };
  };

  it.each([
    ["small and packed small", zeros.subarray(0), 100],
    ["small and packed large", deflateSync(incompressible(200_000), { level: 0 }), 100],
  ])("an entry that claims to be %s is refused soon", (_, packed, size) => {
    const begin = performance.now();
    expect(problemOf(() => unpackerFor(FILE).unpack(forged(packed, size)))).toBe("damaged");
    expect(performance.now() - begin).toBeLessThan(1_000);
  });

  it("counts all parts together", () => {
    const content = new Uint8Array(60_000_000);
    const part: ZipEntry = { ...forged(content, content.length), method: 0, crc: crc32(content) };
    const unpacker = unpackerFor(FILE);
    for (let count = 0; count < 4; count += 1) unpacker.unpack(part);
    expect(problemOf(() => unpacker.unpack(part))).toBe("too-large");
  });

  function incompressible(length: number): Uint8Array {
    let seed = 1;
    return Uint8Array.from({ length }, () => (seed = (seed * 1103515245 + 12345) & 0x7fffffff) & 0xff);
  }
});

describe("writing an archive", () => {
  it("copies packed entries byte for byte", () => {
    const before = readArchive(archive(), FILE);
    const after = readArchive(writeArchive(before), FILE);
    expect(after.map(({ packed }) => [...packed])).toEqual(before.map(({ packed }) => [...packed]));
    expect(after.map(({ name, crc, size, method }) => [name, crc, size, method])).toEqual(
      before.map(({ name, crc, size, method }) => [name, crc, size, method]),
    );
  });

  it("needs no descriptors behind the data", () => {
    const streamed = patched(archive(), (view, find) => {
      view.setUint16(find(RECORD) + 8, 0x0808, true);
    });
    const written = writeArchive(readArchive(streamed, FILE));
    expect(new DataView(written.buffer).getUint16(6, true)).toBe(0x0800);
    expect(unpackAll(written)).toHaveLength(2);
  });

  it("is the same file for the same content, whenever it is written", () => {
    const content = strToU8("相同");
    expect(writeArchive([pack("a.xml", content)])).toEqual(writeArchive([pack("a.xml", content)]));
  });
});
