/** Where the two ends of a comment go in the XML of the text, and what has to be divided for it. */
import type { Stretch, TextPiece, WordDocument, WordParagraph } from "../document";
import { decodeText } from "../../xlsx/xml/text";
import { CUT, type Cut } from "./ids";

/** A place in the XML where an end of a comment goes. */
export interface EndPlace {
  readonly at: number;
  readonly cut: Cut;
  /** What closes the divided element before the place and opens it again behind it. */
  readonly before: string;
  readonly behind: string;
  /** Where the tag of a divided text can be told to keep the white space before the place; null where it need not. */
  readonly keepSpaceAt: number | null;
  /** Where the text that is divided begins; null where no text is. */
  readonly textTag: number | null;
}

export interface CommentEnds {
  readonly start: EndPlace;
  readonly end: EndPlace;
}

const undivided = (at: number): EndPlace => ({
  at,
  cut: CUT.between,
  before: "",
  behind: "",
  keepSpaceAt: null,
  textTag: null,
});

const tagName = (xml: string, at: number): string => /^<([^\s/>]+)/.exec(xml.slice(at, at + 200))?.[1] ?? "";
const endOf = (piece: TextPiece): number => piece.start + piece.text.length;

/** The offset in XML of the character that stands so far into a piece's text; null where one reference holds two halves. */
function offsetInXml(xml: string, content: Stretch, characters: number): number | null {
  let at = content.start;
  let left = characters;
  while (left > 0 && at < content.end) {
    const reference = xml.charAt(at) === "&" ? xml.indexOf(";", at) + 1 : 0;
    const isLineEnd = xml.startsWith("\r\n", at);
    const isPair = reference > 0 && decodeText(xml.slice(at, reference)).length === 2;
    left -= isPair ? 2 : 1;
    at = reference > 0 ? reference : at + (isLineEnd ? 2 : 1);
  }
  return left === 0 ? at : null;
}

function insideText(xml: string, piece: TextPiece, into: number): EndPlace | null {
  const { element, content, run } = piece;
  if (!element || !content) return null;
  const at = offsetInXml(xml, content, into);
  if (at === null) return null;
  const text = tagName(xml, element.start);
  const needsSpace = !piece.keepsSpace && piece.text.charAt(into - 1) === " ";
  if (needsSpace && xml.slice(element.start, content.start).includes("xml:space")) return null;
  return {
    at,
    cut: CUT.text,
    before: `</${text}></${tagName(xml, run.start)}>`,
    behind: `${xml.slice(run.start, run.head)}<${text} xml:space="preserve">`,
    keepSpaceAt: needsSpace ? content.start - 1 : null,
    textTag: content.start,
  };
}

/** A place beside a piece: between runs where the piece begins or ends one, else between two elements of its run. */
function beside(
  xml: string,
  piece: TextPiece,
  neighbour: TextPiece | undefined,
  side: "start" | "end",
): EndPlace | null {
  const { run, element } = piece;
  if (neighbour?.run !== run) return undivided(run[side]);
  if (!element || !neighbour.element) return null;
  return {
    at: element[side],
    cut: CUT.run,
    before: `</${tagName(xml, run.start)}>`,
    behind: xml.slice(run.start, run.head),
    keepSpaceAt: null,
    textTag: null,
  };
}

const isSecondHalf = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff;
};

/** Finds the places for offsets in a paragraph, null where none can be. */
export function endPlaces(xml: string, paragraph: WordParagraph) {
  const { pieces, text } = paragraph;
  const startAt = (wanted: number): EndPlace | null => {
    const offset = isSecondHalf(text, wanted) ? wanted - 1 : wanted;
    const index = pieces.findIndex((piece) => piece.start <= offset && offset < endOf(piece));
    const piece = pieces[index];
    if (!piece) return null;
    if (piece.start === offset) return beside(xml, piece, pieces[index - 1], "start");
    return insideText(xml, piece, offset - piece.start);
  };
  const endAt = (wanted: number): EndPlace | null => {
    const offset = isSecondHalf(text, wanted) ? wanted + 1 : wanted;
    const index = pieces.findIndex((piece) => piece.start < offset && offset <= endOf(piece));
    const piece = pieces[index];
    if (!piece) return null;
    if (endOf(piece) === offset) return beside(xml, piece, pieces[index + 1], "end");
    return insideText(xml, piece, offset - piece.start);
  };
  return { startAt, endAt };
}

/**
 * The ends with white space settled: of several divisions of one text, only what stands before the first keeps the
 * text's own tag, and only that tag may have to be told.
 */
export function withSpaceSettled(all: readonly CommentEnds[]): readonly CommentEnds[] {
  const firstCuts = new Map<number, number>();
  for (const { textTag, at } of all.flatMap(({ start, end }) => [start, end])) {
    if (textTag !== null) firstCuts.set(textTag, Math.min(at, firstCuts.get(textTag) ?? at));
  }
  const settled = (place: EndPlace): EndPlace => {
    const { keepSpaceAt, textTag, at } = place;
    if (keepSpaceAt === null || textTag === null) return place;
    const isFirst = firstCuts.get(textTag) === at;
    return isFirst ? { ...place, cut: CUT.textKeepingSpace } : { ...place, keepSpaceAt: null };
  };
  return all.map(({ start, end }) => ({ start: settled(start), end: settled(end) }));
}

/** The ends of a comment on a whole paragraph; null for an element without content. */
export function paragraphEnds({ element }: WordParagraph): CommentEnds | null {
  const { content } = element;
  return content && { start: undivided(content.start), end: undivided(content.end) };
}

/** The paragraph of the main text nearest to the one meant that can carry a comment as a whole, or null. */
export function carrierOf(document: WordDocument, index: number, main: string): WordParagraph | null {
  const host = document.paragraphs[index]?.host ?? index;
  const able = (one: WordParagraph | undefined): one is WordParagraph =>
    one !== undefined && one.element.content !== null && one.element.part === main && isMainText(one);
  for (let distance = 0; distance <= document.paragraphs.length; distance += 1) {
    for (const candidate of [document.paragraphs[host + distance], document.paragraphs[host - distance]]) {
      if (able(candidate)) return candidate;
    }
  }
  return null;
}

/** Notes and text boxes cannot carry comments. */
export const isMainText = ({ place }: WordParagraph): boolean =>
  place.kind !== "note" && place.kind !== "text-box";
