/** Our custom XML part in the package: found by its namespace, whatever its name. */
import {
  decodeState,
  EMPTY_STATE,
  encodeState,
  STATE_NAMESPACE,
  type DecodedState,
  type WorkbookState,
} from "../../../workbook/state";
import type { OpcPackage } from "../package/package";
import {
  setContentType,
  addRelationship,
  PACKAGE,
  relationshipsOf,
  relationshipsPart,
  removeContentType,
  removeRelationship,
} from "../package/relationships";
import type { WorkbookPart } from "../read/workbook-part";

const RELATION = "customXml";
const PROPERTIES_RELATION = "customXmlProps";
const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
const XML_TYPE = "application/xml";
/** Identity of our part among the custom parts of a workbook. */
const ITEM_ID = "{6D1F6C1B-1F4B-4C52-9C55-8B5A52A5D0E1}";
const PROPERTIES =
  '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n' +
  `<ds:datastoreItem ds:itemID="${ITEM_ID}" ` +
  'xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml">' +
  `<ds:schemaRefs><ds:schemaRef ds:uri="${STATE_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`;

interface StatePart {
  readonly part: string;
  /** Who points at it: the workbook, or the package itself after LibreOffice has saved the file. */
  readonly owner: string;
  readonly relationship: string;
}

function findPart(parts: OpcPackage, book: WorkbookPart): StatePart | null {
  for (const owner of [book.part, PACKAGE]) {
    for (const { type, target, id, external } of relationshipsOf(parts, owner)) {
      if (type !== RELATION || external || !parts.has(target)) continue;
      if (parts.textIfReadable(target)?.includes(STATE_NAMESPACE))
        return { part: target, owner, relationship: id };
    }
  }
  return null;
}

/** What we kept in this workbook; empty when we never wrote into it. */
export function readState(parts: OpcPackage, book: WorkbookPart): DecodedState {
  const found = findPart(parts, book);
  return found ? decodeState(parts.text(found.part)) : { state: EMPTY_STATE, damaged: false };
}

function freeNumber(parts: OpcPackage): number {
  let number = 1;
  while (parts.has(`customXml/item${number}.xml`) || parts.has(`customXml/itemProps${number}.xml`))
    number += 1;
  return number;
}

function addPart(parts: OpcPackage, book: WorkbookPart, xml: string): void {
  const { relations } = book.namespaces;
  const number = freeNumber(parts);
  const part = `customXml/item${number}.xml`;
  const properties = `customXml/itemProps${number}.xml`;
  parts.write(part, xml);
  parts.write(properties, PROPERTIES);
  setContentType(parts, part, XML_TYPE);
  setContentType(parts, properties, PROPERTIES_TYPE);
  addRelationship(parts, part, `${relations}/${PROPERTIES_RELATION}`, properties);
  addRelationship(parts, book.part, `${relations}/${RELATION}`, part);
}

/** Keeps a state in the workbook. */
export function writeState(parts: OpcPackage, book: WorkbookPart, state: WorkbookState): void {
  const xml = encodeState(state);
  const found = findPart(parts, book);
  if (!found) return addPart(parts, book, xml);
  parts.write(found.part, xml);
  if (found.owner === book.part) return;
  // Excel looks for custom parts at the workbook only.
  removeRelationship(parts, found.owner, found.relationship);
  addRelationship(parts, book.part, `${book.namespaces.relations}/${RELATION}`, found.part);
}

/** Removes our part with all that belongs to it. */
export function removeState(parts: OpcPackage, book: WorkbookPart): void {
  const found = findPart(parts, book);
  if (!found) return;
  for (const { type, target } of relationshipsOf(parts, found.part)) {
    if (type !== PROPERTIES_RELATION) continue;
    parts.remove(target);
    removeContentType(parts, target);
  }
  parts.remove(relationshipsPart(found.part));
  removeContentType(parts, relationshipsPart(found.part));
  parts.remove(found.part);
  removeContentType(parts, found.part);
  removeRelationship(parts, found.owner, found.relationship);
}
