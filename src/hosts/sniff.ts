/** Tells what kind of file some bytes are by how they begin; file names are not believed. */

export type FileKind = "zip" | "encrypted" | "compound" | "markup" | "text" | "empty" | "unknown";

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b];
/** Directories of compound files are found within this stretch in practice; names in them are UTF-16. */
const DIRECTORY_STRETCH = 4 * 1024 * 1024;
const ENCRYPTED_PACKAGE = [..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]);
const WORD_STREAM = [..."WordDocument"].flatMap((letter) => [letter.charCodeAt(0), 0]);
const HEAD = 4096;

const begins = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);

function holds(bytes: Uint8Array, sought: readonly number[]): boolean {
  const [first = 0] = sought;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (sought.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

/** Whether a compound file is an old Word document (.doc, .wps). */
export const isOldDocument = (bytes: Uint8Array): boolean =>
  holds(bytes.subarray(0, DIRECTORY_STRETCH), WORD_STREAM);

/** Zero bytes and most controls do not stand in text, except that UTF-16 announces itself by its mark. */
function isText(head: Uint8Array): boolean {
  if (begins(head, [0xff, 0xfe]) || begins(head, [0xfe, 0xff])) return true;
  return head.every((byte) => byte >= 0x20 || byte === 9 || byte === 10 || byte === 13);
}

function isMarkup(head: Uint8Array): boolean {
  const letters = String.fromCharCode(...head.subarray(0, 512).filter((byte) => byte !== 0 && byte < 0x80));
  return letters.trimStart().startsWith("<");
}

/** The kind of file. */
export function sniff(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return "empty";
  if (begins(bytes, ZIP)) return "zip";
  if (begins(bytes, COMPOUND)) {
    return holds(bytes.subarray(0, DIRECTORY_STRETCH), ENCRYPTED_PACKAGE) ? "encrypted" : "compound";
  }
  const head = bytes.subarray(0, HEAD);
  if (!isText(head)) return "unknown";
  return isMarkup(head) ? "markup" : "text";
}
