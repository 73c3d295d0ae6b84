/** Opens the package of a Word document and finds its parts; files of other kinds are told how to become one. */
import { HostProblem } from "../host";
import { tooLarge } from "../problems";
import { sniff } from "../sniff";
import { MAX_FILE_BYTES } from "../xlsx/limits";
import { OpcPackage } from "../xlsx/package/package";
import { PACKAGE, related, relationshipsOf } from "../xlsx/package/relationships";
import { asDocumentProblem, encryptedDocument, notADocument, oldDocument } from "./problems";
import { namesOf } from "./names";

export interface DocumentParts {
  readonly parts: OpcPackage;
  /** Name of the part with the main text. */
  readonly main: string;
}

const MEGABYTE = 1024 * 1024;

/** Refuses files that are no zip archive, each with what it is. */
function refuseOthers(bytes: Uint8Array, name: string): void {
  if (bytes.length > MAX_FILE_BYTES) throw tooLarge(name, `文件超过 ${MAX_FILE_BYTES / MEGABYTE} MB`);
  switch (sniff(bytes)) {
    case "zip":
      return;
    case "encrypted":
      throw encryptedDocument(name);
    case "compound":
      throw oldDocument(name, "旧版文档（.doc 或 .wps）");
    case "markup":
      throw oldDocument(name, "网页或 XML 格式的文档");
    case "text":
      throw notADocument(name, "内容是纯文本");
    case "empty":
      throw notADocument(name, "文件是空的");
    default:
      throw notADocument(name, "无法识别文件格式");
  }
}

function rootName(parts: OpcPackage, part: string): string {
  return parts.scan(part, (scanner) => (scanner.next() ? namesOf(scanner).usual(scanner.name) : ""));
}

/** Does some work on a document; problems of its package are said as a document's. */
export function asDocument<T>(name: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw asDocumentProblem(error, name);
  }
}

/** Whether an archive is a Word document; false for any other and for one that is broken. */
export function isDocument(bytes: Uint8Array, name: string): boolean {
  try {
    const parts = new OpcPackage(bytes, name);
    const main = related(parts, PACKAGE, "officeDocument");
    return main !== null && rootName(parts, main) === "w:document";
  } catch (error) {
    if (error instanceof HostProblem) return false;
    throw error;
  }
}

/**
 * Opens the bytes of a .docx file; `name` is its name for messages.
 * @throws HostProblem not-a-document, legacy-format, encrypted, damaged or too-large.
 */
export function openDocument(bytes: Uint8Array, name: string): DocumentParts {
  refuseOthers(bytes, name);
  return asDocument(name, () => {
    const parts = new OpcPackage(bytes, name);
    const main = related(parts, PACKAGE, "officeDocument");
    if (main === null || rootName(parts, main) !== "w:document") {
      throw notADocument(name, "压缩包里没有文档正文");
    }
    return { parts, main };
  });
}

/** The part that the main text points at by a type, or null. */
export const partOf = ({ parts, main }: DocumentParts, type: string): string | null =>
  related(parts, main, type);

/** Whether a digital signature covers the file. */
export const isSigned = ({ parts }: DocumentParts): boolean =>
  relationshipsOf(parts, PACKAGE).some(({ type }) => type === "origin");
