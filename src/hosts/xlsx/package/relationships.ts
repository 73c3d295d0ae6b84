/** Relationships and content types of a package: who points at whom, and what a part is. Knows no spreadsheet. */
import type { OpcPackage } from "./package";
import { encodeAttribute } from "../xml/text";
import { splice } from "../xml/splice";

export const PACKAGE = "";
const CONTENT_TYPES = "[Content_Types].xml";
const RELATIONSHIPS_TYPE = "application/vnd.openxmlformats-package.relationships+xml";
const EMPTY_RELATIONSHIPS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

export interface Relationship {
  readonly id: string;
  /** Last word of the type, `worksheet`: transitional and strict files differ only in what precedes it. */
  readonly type: string;
  /** Part name without leading slash, or the address of something outside. */
  readonly target: string;
  readonly external: boolean;
  /** Where the element stands in the relationships part. */
  readonly start: number;
  readonly end: number;
}

/** Name of the part that holds the relationships of `part` (of the package itself for `PACKAGE`). */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

function resolve(part: string, target: string): string {
  const path = target.startsWith("/") ? [] : part.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") path.pop();
    else if (step !== "" && step !== ".") path.push(step);
  }
  return path.join("/");
}

/** The relationships of a part; none when it has no relationships part. */
export function relationshipsOf(parts: OpcPackage, part: string): readonly Relationship[] {
  const name = relationshipsPart(part);
  if (!parts.has(name)) return [];
  return parts.scan(name, (scanner) => {
    const found: Relationship[] = [];
    while (scanner.next()) {
      if (scanner.kind !== "open" || !/(^|:)Relationship$/.test(scanner.name)) continue;
      const { Id = "", Type = "", Target = "", TargetMode } = scanner.attributes();
      const { start } = scanner;
      const external = TargetMode === "External";
      scanner.skip();
      found.push({
        id: Id,
        type: Type.slice(Type.lastIndexOf("/") + 1),
        target: external ? Target : resolve(part, Target),
        external,
        start,
        end: scanner.end,
      });
    }
    return found;
  });
}

/** The part that `part` points at by a type, or null. */
export function related(parts: OpcPackage, part: string, type: string): string | null {
  const found = relationshipsOf(parts, part).find(
    (one) => one.type === type && !one.external && parts.has(one.target),
  );
  return found?.target ?? null;
}

/** Inserts before the end tag of the root element. */
function appendToRoot(parts: OpcPackage, part: string, element: string): void {
  const xml = parts.text(part);
  const root = parts.scan(part, (scanner) => {
    scanner.next();
    const { start, end, name, selfClosing } = scanner;
    if (!selfClosing) scanner.skip();
    return selfClosing ? { start, end, name, selfClosing } : { start: scanner.start, end, name, selfClosing };
  });
  const prefix = root.name.includes(":") ? root.name.slice(0, root.name.indexOf(":") + 1) : "";
  const prefixed = element.replace(/^</, `<${prefix}`);
  const change = root.selfClosing
    ? { start: root.end - 2, end: root.end, text: `>${prefixed}</${root.name}>` }
    : { start: root.start, end: root.start, text: prefixed };
  parts.write(part, splice(xml, [change]));
}

/** Points `part` at `target` (a part name) by a full type, and gives the new relationship's id. */
export function addRelationship(parts: OpcPackage, part: string, type: string, target: string): string {
  const name = relationshipsPart(part);
  if (!parts.has(name)) {
    parts.write(name, EMPTY_RELATIONSHIPS);
    typeRelationships(parts);
  }
  const taken = new Set(relationshipsOf(parts, part).map(({ id }) => id));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number += 1;
  const id = `rId${number}`;
  const address = encodeAttribute(`/${target}`);
  appendToRoot(parts, name, `<Relationship Id="${id}" Type="${type}" Target="${address}"/>`);
  return id;
}

/** Takes back one relationship; the part of relationships goes with its last one. */
export function removeRelationship(parts: OpcPackage, part: string, id: string): void {
  const name = relationshipsPart(part);
  const all = relationshipsOf(parts, part);
  const found = all.find((one) => one.id === id);
  if (!found) return;
  if (all.length === 1) parts.remove(name);
  else parts.write(name, splice(parts.text(name), [{ start: found.start, end: found.end, text: "" }]));
}

/** An entry among the content types, of a part or of an ending. */
interface TypeEntry {
  readonly isDefault: boolean;
  /** `/xl/workbook.xml`, or `rels`; in lower case. */
  readonly key: string;
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

/** What the package says of its parts and of endings of their names. */
function typeEntries(parts: OpcPackage): readonly TypeEntry[] {
  return parts.scan(CONTENT_TYPES, (scanner) => {
    const entries: TypeEntry[] = [];
    while (scanner.next()) {
      const [, kind] = /(?:^|:)(Override|Default)$/.exec(scanner.name) ?? [];
      if (scanner.kind !== "open" || kind === undefined) continue;
      const { start } = scanner;
      const { PartName, Extension, ContentType = "" } = scanner.attributes();
      scanner.skip();
      const isDefault = kind === "Default";
      const key = ((isDefault ? Extension : PartName) ?? "").toLowerCase();
      entries.push({ isDefault, key, type: ContentType, start, end: scanner.end });
    }
    return entries;
  });
}

const typesOf = (parts: OpcPackage, part: string): readonly TypeEntry[] =>
  typeEntries(parts).filter(({ isDefault, key }) => !isDefault && key === `/${part.toLowerCase()}`);

/** Parts that are named more than once among the types; programs refuse such a package. */
export function partsTypedTwice(parts: OpcPackage): readonly string[] {
  const keys = typeEntries(parts).map(({ isDefault, key }) => `${isDefault ? "." : ""}${key}`);
  return keys.filter((key, index) => keys.indexOf(key) !== index);
}

/** What a part is said to be by its own name, or null. */
export function contentTypeOf(parts: OpcPackage, part: string): string | null {
  return typesOf(parts, part)[0]?.type ?? null;
}

/** Says what a part is, in one entry, whatever was said before. */
export function setContentType(parts: OpcPackage, part: string, type: string): void {
  removeContentType(parts, part);
  appendToRoot(
    parts,
    CONTENT_TYPES,
    `<Override PartName="/${encodeAttribute(part)}" ContentType="${type}"/>`,
  );
}

/** Says what parts of relationships are, where nothing does. */
function typeRelationships(parts: OpcPackage): void {
  if (typeEntries(parts).some(({ isDefault, key }) => isDefault && key === "rels")) return;
  appendToRoot(parts, CONTENT_TYPES, `<Default Extension="rels" ContentType="${RELATIONSHIPS_TYPE}"/>`);
}

/** Forgets what a removed part was. */
export function removeContentType(parts: OpcPackage, part: string): void {
  const found = typesOf(parts, part).map(({ start, end }) => ({ start, end, text: "" }));
  if (found.length > 0) parts.write(CONTENT_TYPES, splice(parts.text(CONTENT_TYPES), found));
}
