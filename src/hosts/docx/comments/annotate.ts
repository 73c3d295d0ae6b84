/** Writes a copy of a document with comments at its words. Nothing else of the document changes. */
import { splice, type Splice } from "../../xlsx/xml/splice";
import { namesOf } from "../names";
import { asDocument, isSigned, openDocument, type DocumentParts } from "../open";
import { signedDocument } from "../problems";
import { readOpened } from "../read";
import type { WordDocument } from "../document";
import {
  carrierOf,
  endPlaces,
  isMainText,
  paragraphEnds,
  withSpaceSettled,
  type CommentEnds,
  type EndPlace,
} from "./ends";
import { idOf, runningOf } from "./ids";
import { addComments, commentId, commentsPartOf, type NumberedComment } from "./part";
import { removeFrom } from "./remove";

/** A comment on words of a paragraph, given as offsets in its text; equal offsets mean the whole paragraph. */
export interface WordComment {
  /** Index of the paragraph in the document as `readDocx` gives it. */
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface Annotated {
  readonly bytes: Uint8Array;
  /** Comments for which the document has no place at all. */
  readonly unplaced: readonly WordComment[];
}

interface PlacedComment {
  readonly comment: WordComment;
  readonly ends: CommentEnds;
}

/** The ends at the words where they can stand there, else around the paragraph; null where nothing can carry one. */
function endsFor(comment: WordComment, document: WordDocument, opened: DocumentParts): CommentEnds | null {
  const { main, parts } = opened;
  const paragraph = document.paragraphs[comment.paragraph];
  const carrier = carrierOf(document, comment.paragraph, main);
  const whole = carrier && paragraphEnds(carrier);
  if (!paragraph || !isMainText(paragraph) || comment.start >= comment.end) return whole;
  const { startAt, endAt } = endPlaces(parts.text(main), paragraph);
  const start = startAt(comment.start);
  const end = endAt(comment.end);
  return start && end ? { start, end } : whole;
}

/** What goes to one place of the text. */
interface Group {
  readonly place: EndPlace;
  ends: string;
  points: string;
  starts: string;
}

/** The changes to the text: at each place first the ends of comments, then whole ones, then beginnings. */
function splicesFor(
  placed: readonly (PlacedComment & { readonly id: number })[],
  prefix: string,
): readonly Splice[] {
  const groups = new Map<number, Group>();
  const groupAt = (place: EndPlace): Group => {
    const group = groups.get(place.at) ?? { place, ends: "", points: "", starts: "" };
    groups.set(place.at, group);
    return group;
  };
  for (const { id, ends } of placed) {
    const start = `<${prefix}commentRangeStart ${prefix}id="${id}"/>`;
    const reference = `<${prefix}r><${prefix}commentReference ${prefix}id="${id}"/></${prefix}r>`;
    const end = `<${prefix}commentRangeEnd ${prefix}id="${id}"/>${reference}`;
    if (ends.start.at === ends.end.at) groupAt(ends.start).points += start + end;
    else {
      groupAt(ends.start).starts += start;
      groupAt(ends.end).ends += end;
    }
  }
  return [...groups.values()].flatMap(({ place, ends, points, starts }) => {
    const { at, before, behind, keepSpaceAt } = place;
    const text = { start: at, end: at, text: before + ends + points + starts + behind };
    if (keepSpaceAt === null) return [text];
    return [{ start: keepSpaceAt, end: keepSpaceAt, text: ' xml:space="preserve"' }, text];
  });
}

/** Numbers that no comment of the document has. */
function numbered(opened: DocumentParts, found: readonly PlacedComment[]) {
  const settled = withSpaceSettled(found.map(({ ends }) => ends));
  const placed = found.map(({ comment, ends }, index) => ({ comment, ends: settled[index] ?? ends }));
  const before = commentsPartOf(opened);
  const taken = (before?.root.children ?? []).flatMap((one) => runningOf(commentId(one)) ?? []);
  const first = Math.max(-1, ...taken) + 1;
  const rootWasClosed = before?.root.root.selfClosing ?? false;
  return placed.map(({ comment, ends }, index) => ({
    comment,
    ends,
    id: idOf(first + index, { start: ends.start.cut, end: ends.end.cut, rootWasClosed }),
  }));
}

function place(
  opened: DocumentParts,
  comments: readonly WordComment[],
  at: string | null,
): readonly WordComment[] {
  const { parts, main } = opened;
  const document = readOpened(opened);
  const found = comments.map((comment) => ({ comment, ends: endsFor(comment, document, opened) }));
  const placed = numbered(
    opened,
    found.flatMap(({ comment, ends }) => (ends ? [{ comment, ends }] : [])),
  );
  if (placed.length > 0) {
    const { prefix } = parts.scan(main, (scanner) => {
      scanner.next();
      return namesOf(scanner);
    });
    parts.write(main, splice(parts.text(main), splicesFor(placed, prefix)));
    const texts: readonly NumberedComment[] = placed.map(({ id, comment }) => ({ id, text: comment.text }));
    addComments(opened, texts, at);
  }
  return found.filter(({ ends }) => ends === null).map(({ comment }) => comment);
}

/**
 * A copy of a document with comments at the words. Comments of ours that it has already are taken out first, those of
 * others stay. Only the text part, the part of comments, relationships and content types change; the text part gains
 * the marks of the comments and, inside a run, its division.
 * @param comments with offsets in the document as `readDocx` gives it for the same bytes.
 * @param at when they were made, as `2026-01-31T09:30:00Z`; null for no time.
 * @throws HostProblem as `readDocx` does, and read-only for a signed document.
 */
export function annotate(
  bytes: Uint8Array,
  comments: readonly WordComment[],
  name = "文档.docx",
  at: string | null = null,
): Annotated {
  const opened = openDocument(bytes, name);
  if (isSigned(opened)) throw signedDocument(name);
  return asDocument(name, () => {
    removeFrom(opened);
    const unplaced = place(opened, comments, at);
    return { bytes: opened.parts.save(), unplaced };
  });
}
