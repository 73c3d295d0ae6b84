/**
 * Reads old and odd files: .xls and .et, tables of web pages and XML 2003 that are named .xls, CSV. They are read
 * only; the reader is loaded when the first such file comes.
 */
import type { ParsingOptions, WorkBook } from "@e965/xlsx";
import type { Workbook } from "../../workbook/grid";
import { HostProblem } from "../host";
import { damaged, encrypted, notAWorkbook, tooLarge } from "../problems";
import { sniff } from "../sniff";
import { decodeBytes } from "../text-bytes";
import { formatterFor } from "../manners/number-text";
import { formatsOf, sheetsOf } from "./grid";

/** Old workbooks of this size hold far more than forms. */
const MAX_LEGACY_BYTES = 32 * 1024 * 1024;
const OPTIONS: ParsingOptions = {
  cellNF: true,
  cellFormula: true,
  cellText: true,
  cellStyles: true,
  cellHTML: false,
};

type Reader = (data: Uint8Array | string, options: ParsingOptions) => WorkBook;

async function loadReader(): Promise<Reader> {
  const [{ read, set_cptable: setCodePages }, codePages] = await Promise.all([
    import("@e965/xlsx"),
    import("@e965/xlsx/dist/cpexcel"),
  ]);
  // Workbooks older than Excel 97 store Chinese in code page 936.
  setCodePages(codePages);
  return read as Reader;
}

/** The reader complains about records that it does not know on the console, where nobody asked for it. */
/* eslint-disable no-console -- its messages are silenced here, not made */
function quietly<T>(work: () => T): T {
  const { error } = console;
  console.error = () => undefined;
  try {
    return work();
  } finally {
    console.error = error;
  }
}
/* eslint-enable no-console */

function sourceOf(bytes: Uint8Array, name: string): { data: Uint8Array | string; options: ParsingOptions } {
  switch (sniff(bytes)) {
    case "compound":
      return { data: bytes, options: { ...OPTIONS, type: "array" } };
    case "markup": {
      const { text } = decodeBytes(bytes);
      if (/<!ENTITY/i.test(text)) throw damaged(name, "含有自定义实体");
      return { data: text, options: { ...OPTIONS, type: "string" } };
    }
    case "text":
      return { data: decodeBytes(bytes).text, options: { ...OPTIONS, type: "string" } };
    case "encrypted":
      throw encrypted(name);
    case "empty":
      throw notAWorkbook(name, "文件是空的");
    default:
      throw notAWorkbook(name, "无法识别文件格式");
  }
}

function asProblem(error: unknown, name: string): HostProblem {
  if (error instanceof HostProblem) return error;
  const message = error instanceof Error ? error.message : "";
  return /password|encrypt/i.test(message) ? encrypted(name) : damaged(name, "旧版格式的内容无法解析");
}

/**
 * Reads an old or odd file whole.
 * @throws HostProblem not-a-workbook, encrypted, damaged or too-large.
 */
export async function readLegacy(bytes: Uint8Array, name: string): Promise<Workbook> {
  if (bytes.length > MAX_LEGACY_BYTES) throw tooLarge(name, "旧版格式文件超过 32 MB");
  const { data, options } = sourceOf(bytes, name);
  const read = await loadReader();
  try {
    const book = quietly(() => read(data, options));
    const date1904 = book.Workbook?.WBProps?.date1904 ?? false;
    const showNumber = await formatterFor(formatsOf(book), date1904);
    const sheets = sheetsOf(book, showNumber);
    return { name, sheets, structureProtected: false, readOnly: true };
  } catch (error) {
    throw asProblem(error, name);
  }
}
