/** Reads runs: the characters of a paragraph and the elements that hold them. */
import { eachElement, isOn, type Walk } from "./elements";
import type { Stretch, TextPiece, WordRun } from "./document";

/** A paragraph while it is read. */
export interface OpenParagraph {
  text: string;
  readonly pieces: TextPiece[];
}

/** What a run may hold besides characters. */
export interface RunGuests {
  /** Reads `w:txbxContent`, just opened, to its end. */
  textBox(): void;
  /** A reference to a note: `footnote` or `endnote`, and its id. */
  note(kind: "footnote" | "endnote", id: string): void;
}

const SIGNS: ReadonlyMap<string, string> = new Map([
  ["w:tab", "\t"],
  ["w:ptab", "\t"],
  ["w:cr", "\n"],
  ["w:noBreakHyphen", "-"],
]);

/** Boxes and ticks of the symbol fonts that Chinese forms are filled in with. */
const SYMBOLS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  wingdings: { FE: "☑", FD: "☒", A8: "□", "6F": "□", FC: "✓", FB: "✗", A1: "○", "6C": "●", "6E": "■" },
  "wingdings 2": { "52": "☑", "53": "☒", A3: "□", "50": "✓", "4F": "✗", "2A": "□" },
};

/** The character of `w:sym`: by its font where that is known, else as it is unless only a font knows it. */
function symbolOf({ scanner, names }: Walk): string {
  const attributes = scanner.attributes();
  const code = parseInt(names.attribute(attributes, "char") ?? "", 16);
  if (!(code > 0 && code <= 0xffff)) return "";
  const font = (names.attribute(attributes, "font") ?? "").toLowerCase();
  const known = SYMBOLS[font]?.[(code & 0xff).toString(16).toUpperCase().padStart(2, "0")];
  return known ?? (code >= 0xe000 && code <= 0xf8ff ? "" : String.fromCharCode(code));
}

interface ReadText {
  readonly text: string;
  readonly content: Stretch | null;
  readonly keepsSpace: boolean;
}

/** Reads `w:t` or `m:t`, just opened, to its end. White space at its ends counts only where the element says so. */
function readText(walk: Walk): ReadText {
  const { scanner } = walk;
  const depth = scanner.depth;
  const keepsSpace = walk.keepsSpace || scanner.attributes()["xml:space"] === "preserve";
  const tokens: { readonly text: string; readonly content: Stretch | null }[] = [];
  while (scanner.next() && scanner.depth >= depth) {
    if (scanner.kind !== "text") continue;
    const { start, end } = scanner;
    const isPlain = !scanner.xml.startsWith("<![CDATA[", start);
    tokens.push({ text: scanner.text(), content: isPlain ? { start, end } : null });
  }
  const whole = tokens.map(({ text }) => text.replace(/[\n\t]/g, " ")).join("");
  const text = keepsSpace ? whole : whole.replace(/^ +| +$/g, "");
  const [only = null, ...others] = tokens;
  const content = others.length === 0 && text === whole ? (only?.content ?? null) : null;
  return { text, content, keepsSpace };
}

/** Whether the run's properties, just opened, hide it; reads them to their end. */
function readHidden(walk: Walk): boolean {
  let hidden = false;
  eachElement(walk, (name) => {
    if (name === "w:rPrChange") walk.scanner.skip();
    else if (name === "w:vanish") hidden = isOn(walk);
  });
  return hidden;
}

type Found = Omit<TextPiece, "start" | "run">;

function add(paragraph: OpenParagraph, run: WordRun, found: readonly Found[]): void {
  for (const piece of found) {
    if (piece.text === "") continue;
    paragraph.pieces.push({ ...piece, start: paragraph.text.length, run });
    paragraph.text += piece.text;
  }
}

/** The text of the element just opened where it is one of characters, read to its end; null for any other. */
function readPiece(walk: Walk, name: string, isDirect: boolean): Found | null {
  const { scanner } = walk;
  const { start } = scanner;
  const asSign = (text: string): Found => {
    scanner.skip();
    const element = isDirect ? { start, end: scanner.end } : null;
    return { text, element, content: null, keepsSpace: false };
  };
  const sign = SIGNS.get(name);
  if (sign !== undefined) return asSign(sign);
  if (name === "w:sym") return asSign(symbolOf(walk));
  if (name === "w:br") {
    const type = walk.names.attribute(scanner.attributes(), "type") ?? "";
    return asSign(/^(?:page|column)$/.test(type) ? "" : "\n");
  }
  if (name !== "w:t" && name !== "m:t") return null;
  const read = readText(walk);
  return isDirect
    ? { ...read, element: { start, end: scanner.end } }
    : { ...read, element: null, content: null };
}

/**
 * Reads `w:r` or a formula, just opened, to its end, and adds what it shows to the paragraph. Phonetic guides, field
 * codes, deleted and hidden text are not shown.
 */
export function readRun(walk: Walk, paragraph: OpenParagraph, guests: RunGuests): void {
  const { scanner, part, names } = walk;
  const { start, depth } = scanner;
  let head = scanner.end;
  let hidden = false;
  const found: Found[] = [];
  eachElement(walk, (name) => {
    const isDirect = scanner.depth === depth + 1;
    if (name === "w:rPr" && isDirect) {
      hidden = readHidden(walk);
      head = scanner.end;
    } else if (name === "w:rt" || name === "w:rPr") scanner.skip();
    else if (name === "w:txbxContent") guests.textBox();
    else if (name === "w:footnoteReference" || name === "w:endnoteReference") {
      const kind = name === "w:footnoteReference" ? "footnote" : "endnote";
      guests.note(kind, names.attribute(scanner.attributes(), "id") ?? "");
    } else {
      const piece = readPiece(walk, name, isDirect);
      if (piece) found.push(piece);
    }
  });
  if (!hidden) add(paragraph, { part, start, head, end: scanner.end }, found);
}
