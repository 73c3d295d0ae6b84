/** Takes our comments out of a document again: from an untouched copy, what is left is the original of every part. */
import { splice, type Splice } from "../../xlsx/xml/splice";
import { asDocument, isSigned, openDocument, type DocumentParts } from "../open";
import { signedDocument } from "../problems";
import { CUT, flagsOf, type Cut } from "./ids";
import { commentId, commentsPartOf, isOurs, removePart, withoutComments } from "./part";
import { scanText, type CommentMark, type RunChild, type ScannedRun, type TextScan } from "./text-scan";

/** Marks that stand side by side with nothing between them. */
interface MarkGroup {
  readonly start: number;
  readonly end: number;
  readonly cut: Cut;
}

const KEEP_SPACE = ' xml:space="preserve"';

function cutOf({ id, kind }: CommentMark): Cut {
  const flags = flagsOf(id);
  if (!flags) return CUT.between;
  return kind === "start" ? flags.start : flags.end;
}

function groupsOf(marks: readonly CommentMark[]): readonly MarkGroup[] {
  const ordered = [...marks].sort((one, two) => one.start - two.start);
  const groups: MarkGroup[] = [];
  for (const mark of ordered) {
    const before = groups.at(-1);
    const cut = cutOf(mark);
    if (before?.end !== mark.start) groups.push({ start: mark.start, end: mark.end, cut });
    else {
      groups[groups.length - 1] = {
        start: before.start,
        end: mark.end,
        cut: before.cut === CUT.between ? cut : before.cut,
      };
    }
  }
  return groups;
}

/** Changes that join the two halves of a divided run again; null where they are no longer two halves of one. */
function joined(xml: string, { start, end, cut }: MarkGroup, runs: RunsBeside): readonly Splice[] | null {
  const left = runs.endingAt.get(start);
  const right = runs.startingAt.get(end);
  if (!left || !right || xml.slice(left.start, left.head) !== xml.slice(right.start, right.head)) return null;
  if (cut === CUT.run) return [{ start: left.closeStart, end: right.head, text: "" }];
  const { last } = left;
  const { first } = right;
  const areHalves =
    last?.name === "w:t" &&
    first?.name === "w:t" &&
    last.end === left.closeStart &&
    first.start === right.head &&
    endsTelling(xml, first);
  return areHalves ? joinedText(xml, last, first, cut) : null;
}

/** Whether an element's tag ends by telling that white space is kept, as ours do. */
const endsTelling = (xml: string, { start, openEnd }: RunChild): boolean =>
  xml.slice(start, openEnd).endsWith(`${KEEP_SPACE}>`);

function joinedText(xml: string, last: RunChild, first: RunChild, cut: Cut): readonly Splice[] | null {
  const whole = { start: last.closeStart, end: first.openEnd, text: "" };
  if (cut === CUT.text) return [whole];
  if (!endsTelling(xml, last)) return null;
  return [{ start: last.openEnd - 1 - KEEP_SPACE.length, end: last.openEnd - 1, text: "" }, whole];
}

interface RunsBeside {
  readonly endingAt: ReadonlyMap<number, ScannedRun>;
  readonly startingAt: ReadonlyMap<number, ScannedRun>;
}

/** The text part without the marks of some comments. */
function withoutMarks(xml: string, { marks, runs }: TextScan, ids: ReadonlySet<string>): string {
  const beside = {
    endingAt: new Map(runs.map((run) => [run.end, run])),
    startingAt: new Map(runs.map((run) => [run.start, run])),
  };
  const changes = groupsOf(marks.filter(({ id }) => ids.has(id))).flatMap((group) => {
    const plain = [{ start: group.start, end: group.end, text: "" }];
    return group.cut === CUT.between ? plain : (joined(xml, group, beside) ?? plain);
  });
  return splice(xml, changes);
}

/** Takes our comments out of an open document; false when it holds none. */
export function removeFrom(opened: DocumentParts): boolean {
  const { parts, main } = opened;
  const comments = commentsPartOf(opened);
  const own = comments?.root.children.filter((one) => one.name === "comment" && isOurs(one)) ?? [];
  if (!comments || own.length === 0) return false;
  const ids = new Set(own.map(commentId));
  parts.write(main, withoutMarks(parts.text(main), parts.scan(main, scanText), ids));
  const isLast = own.length === comments.root.children.length;
  if (isLast && removePart(opened, comments)) return true;
  withoutComments(
    parts,
    comments,
    own,
    own.some((one) => flagsOf(commentId(one))?.rootWasClosed ?? false),
  );
  return true;
}

/**
 * A copy of a document without our comments; those of others and all changes made since stay. From a copy that nobody
 * changed, every part is again as it was before `annotate`.
 * @throws HostProblem as `readDocx` does, and read-only for a signed document.
 */
export function removeOurs(bytes: Uint8Array, name = "文档.docx"): Uint8Array {
  const opened = openDocument(bytes, name);
  if (isSigned(opened)) throw signedDocument(name);
  return asDocument(name, () => {
    removeFrom(opened);
    return opened.parts.save();
  });
}
