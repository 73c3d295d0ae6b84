/** Bytes to text for files that people really have: UTF-8, UTF-16, and GB18030 (which holds GBK and GB 2312). */

/** Text and the encoding it was read by. */
interface DecodedText {
  readonly text: string;
  readonly encoding: string;
}

const HEAD = 1024;
const DECLARED = /(?:encoding|charset)\s*=\s*["']?\s*([\w-]+)/i;

function decodeAs(bytes: Uint8Array, encoding: string): DecodedText | null {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
  } catch {
    return null;
  }
}

function byMark(bytes: Uint8Array): DecodedText | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeAs(bytes, "utf-16le");
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeAs(bytes, "utf-16be");
  return null;
}

const LESS_THAN = 0x3c;

/** Markup in UTF-16 begins with `<` in two bytes, also where its mark is missing; to UTF-8 that would be valid. */
function byFirstSign(bytes: Uint8Array): DecodedText | null {
  if (bytes[0] === LESS_THAN && bytes[1] === 0) return decodeAs(bytes, "utf-16le");
  if (bytes[0] === 0 && bytes[1] === LESS_THAN) return decodeAs(bytes, "utf-16be");
  return null;
}

/** GB 2312 as declared is nearly always GBK or GB18030 in fact. */
function declaredEncoding(bytes: Uint8Array): string {
  const head = String.fromCharCode(...bytes.subarray(0, HEAD));
  const declared = DECLARED.exec(head)?.[1]?.toLowerCase() ?? "utf-8";
  return /^(gb2312|gbk|gb_2312-80|x-gbk)$/.test(declared) ? "gb18030" : declared;
}

/**
 * Text of bytes: by byte order mark or the first sign of markup, else as UTF-8, else as declared in the first lines, else as GB18030.
 * A declaration that the bytes contradict is not believed: text re-saved as UTF-8 often keeps an old one.
 */
export function decodeBytes(bytes: Uint8Array): DecodedText {
  const sure = byMark(bytes) ?? byFirstSign(bytes) ?? decodeAs(bytes, "utf-8");
  if (sure) return sure;
  const declared = declaredEncoding(bytes);
  return (
    (declared === "utf-8" ? null : decodeAs(bytes, declared)) ??
    decodeAs(bytes, "gb18030") ?? { text: new TextDecoder("gb18030").decode(bytes), encoding: "gb18030" }
  );
}
