/** The part of comments: ours are added to it and taken out of it, those of others stay as they are. */
import { splice } from "../../xlsx/xml/splice";
import { encodeAttribute, encodeText } from "../../xlsx/xml/text";
import { rootPlace, type ElementPlace, type RootPlace } from "../../xlsx/xml/children";
import {
  setContentType,
  addRelationship,
  relationshipsOf,
  relationshipsPart,
  removeContentType,
} from "../../xlsx/package/relationships";
import type { OpcPackage } from "../../xlsx/package/package";
import { COMMENT_WORDS } from "../../../words/comments";
import { namesOf } from "../names";
import { partOf, type DocumentParts } from "../open";

const TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
const TRANSITIONAL = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const TRANSITIONAL_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const STRICT_RELATIONS = "http://purl.oclc.org/ooxml/officeDocument/relationships";
/** Declared on the root of a part that we made; its end tells what the relationships were before. */
const MARK = "urn:jxzp:comments";
const INITIALS = "jxzp";

/** A comment's number and its words. */
export interface NumberedComment {
  readonly id: number;
  readonly text: string;
}

interface CommentsPart {
  readonly part: string;
  readonly root: RootPlace;
}

/** The part of comments, or null where the document has none. */
export function commentsPartOf(opened: DocumentParts): CommentsPart | null {
  const part = partOf(opened, "comments");
  return part === null ? null : { part, root: opened.parts.scan(part, rootPlace) };
}

const attributeOf = ({ attributes }: ElementPlace, name: string): string =>
  Object.entries(attributes).find(([written]) => written === name || written.endsWith(`:${name}`))?.[1] ?? "";

/** The number of a comment, as it stands in the file. */
export const commentId = (comment: ElementPlace): string => attributeOf(comment, "id");

/** Whether a comment is ours, whatever number it has now. */
export const isOurs = (comment: ElementPlace): boolean =>
  attributeOf(comment, "author") === COMMENT_WORDS.author && attributeOf(comment, "initials") === INITIALS;

// eslint-disable-next-line no-control-regex -- controls are what XML cannot carry
const NOT_IN_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDFFF]/gu;

function commentXml({ id, text }: NumberedComment, prefix: string, at: string | null): string {
  const date = at === null ? "" : ` ${prefix}date="${encodeAttribute(at)}"`;
  const paragraphs = text
    .replace(NOT_IN_XML, "")
    .split(/\r?\n/)
    .map(
      (line) =>
        `<${prefix}p><${prefix}r><${prefix}t xml:space="preserve">${encodeText(line)}</${prefix}t></${prefix}r></${prefix}p>`,
    );
  return (
    `<${prefix}comment ${prefix}id="${id}" ${prefix}author="${encodeAttribute(COMMENT_WORDS.author)}"` +
    `${date} ${prefix}initials="${INITIALS}">${paragraphs.join("")}</${prefix}comment>`
  );
}

function freePart({ parts, main }: DocumentParts): string {
  const folder = main.slice(0, main.lastIndexOf("/") + 1);
  const types = parts.text("[Content_Types].xml").toLowerCase();
  const isFree = (part: string): boolean => !parts.has(part) && !types.includes(`"/${part.toLowerCase()}"`);
  for (let number = 1; ; number += 1) {
    const part = `${folder}comments${number > 1 ? number : ""}.xml`;
    if (isFree(part)) return part;
  }
}

/** `none`, `closed` (`<Relationships/>`) or `open`, as the relationships of the text are now. */
function relationsState({ parts, main }: DocumentParts): string {
  const name = relationshipsPart(main);
  if (!parts.has(name)) return "none";
  return parts.scan(name, rootPlace).root.selfClosing ? "closed" : "open";
}

function createPart(opened: DocumentParts): CommentsPart {
  const { parts, main } = opened;
  const part = freePart(opened);
  const namespace = parts.scan(main, (scanner) => {
    scanner.next();
    const { prefix } = namesOf(scanner);
    return scanner.attributes()[`xmlns:${prefix.slice(0, -1)}`] ?? TRANSITIONAL;
  });
  const relations = namespace.startsWith("http://purl.") ? STRICT_RELATIONS : TRANSITIONAL_RELATIONS;
  const mark = `${MARK}:${relationsState(opened)}`;
  parts.write(
    part,
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
      `<w:comments xmlns:w="${namespace}" xmlns:jxzp="${mark}"></w:comments>`,
  );
  setContentType(parts, part, TYPE);
  addRelationship(parts, main, `${relations}/comments`, part);
  return { part, root: parts.scan(part, rootPlace) };
}

/** Adds comments behind all others; `at` is when they were made, as `2026-01-31T09:30:00Z`, or null. */
export function addComments(
  opened: DocumentParts,
  comments: readonly NumberedComment[],
  at: string | null,
): void {
  const { parts } = opened;
  const { part, root } = commentsPartOf(opened) ?? createPart(opened);
  const { root: place } = root;
  const prefix = root.prefix === "" ? "" : root.prefix;
  const own = comments.map((comment) => commentXml(comment, prefix, at)).join("");
  const change = place.selfClosing
    ? { start: place.end - 2, end: place.end, text: `>${own}</${root.prefix}${place.name}>` }
    : { start: place.closeStart, end: place.closeStart, text: own };
  parts.write(part, splice(parts.text(part), [change]));
}

/** The part without some of its comments; `closed` gives it back as `<w:comments/>` where nothing else is left. */
export function withoutComments(
  parts: OpcPackage,
  { part, root }: CommentsPart,
  gone: readonly ElementPlace[],
  closed: boolean,
): void {
  const { root: place, prefix } = root;
  const left = splice(
    parts.text(part),
    gone.map(({ start, end }) => ({ start, end, text: "" })),
  );
  const tail = `></${prefix}${place.name}>`;
  const isEmpty = closed && left.trimEnd().endsWith(tail) && root.children.length === gone.length;
  const at = left.lastIndexOf(tail);
  parts.write(part, isEmpty ? `${left.slice(0, at)}/>${left.slice(at + tail.length)}` : left);
}

/** Takes the part away again where we made it; false where it was there before. */
export function removePart({ parts, main }: DocumentParts, { part, root }: CommentsPart): boolean {
  const mark = Object.values(root.root.attributes).find((value) => value.startsWith(`${MARK}:`));
  if (mark === undefined) return false;
  const state = mark.slice(MARK.length + 1);
  parts.remove(part);
  removeContentType(parts, part);
  const name = relationshipsPart(main);
  const relation = relationshipsOf(parts, main).find(
    ({ target }) => target.toLowerCase() === part.toLowerCase(),
  );
  if (!relation) return true;
  if (state === "none" && relationshipsOf(parts, main).length === 1) {
    parts.remove(name);
    return true;
  }
  const left = splice(parts.text(name), [{ start: relation.start, end: relation.end, text: "" }]);
  parts.write(name, state === "closed" ? left.replace(/><\/[^<>]*Relationships>/, "/>") : left);
  return true;
}
