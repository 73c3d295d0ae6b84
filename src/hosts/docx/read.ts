/** Reads a Word document in one walk over each of its parts. */
import { blockReader, readBlocks } from "./blocks";
import { Collector } from "./collector";
import { countersFor } from "./counters";
import type { WordDocument } from "./document";
import { eachElement, type Walk } from "./elements";
import { namesOf } from "./names";
import { readLists } from "./numbering";
import { asDocument, openDocument, partOf, type DocumentParts } from "./open";
import { readStyles } from "./styles";

/** Walks a part from its root element on. */
function walkPart(parts: DocumentParts["parts"], part: string, work: (walk: Walk) => void): void {
  parts.scan(part, (scanner) => {
    if (!scanner.next()) return;
    const names = namesOf(scanner);
    const keepsSpace = scanner.attributes()["xml:space"] === "preserve";
    work({ part, scanner, names, keepsSpace });
  });
}

/** Notes that the main text refers to, in the order of their part. */
function readNotes(opened: DocumentParts, kind: "footnote" | "endnote", collector: Collector): void {
  const part = partOf(opened, `${kind}s`);
  const hosts = new Map(collector.notes.filter((one) => one.kind === kind).map(({ id, host }) => [id, host]));
  if (part === null || hosts.size === 0) return;
  walkPart(opened.parts, part, (walk) =>
    eachElement(walk, (name) => {
      if (name !== `w:${kind}`) return;
      const host = hosts.get(walk.names.attribute(walk.scanner.attributes(), "id") ?? "");
      if (host === undefined) walk.scanner.skip();
      else readBlocks(walk, collector, { place: { kind: "note" }, host });
    }),
  );
}

/** Reads a document whose package is open already. */
export function readOpened(opened: DocumentParts): WordDocument {
  const { parts, main } = opened;
  const styles = readStyles(parts, partOf(opened, "styles"));
  const lists = readLists(parts, partOf(opened, "numbering"));
  const collector = new Collector(parts.file, styles, countersFor(lists, styles));
  walkPart(parts, main, (walk) => {
    const blocks = blockReader(walk, collector, { place: { kind: "body" }, host: null });
    eachElement(walk, (name) => blocks.visit(name));
    blocks.end();
  });
  readNotes(opened, "footnote", collector);
  readNotes(opened, "endnote", collector);
  return { name: parts.file, ...collector.gathered() };
}

/**
 * Reads the bytes of a .docx file: paragraphs with headings and automatic numbers, tables, notes and text boxes, tracked
 * changes as accepted. `name` is the file's name for messages.
 * @throws HostProblem not-a-document, legacy-format, encrypted, damaged or too-large.
 */
export function readDocx(bytes: Uint8Array, name = "文档.docx"): WordDocument {
  const opened = openDocument(bytes, name);
  return asDocument(name, () => readOpened(opened));
}
