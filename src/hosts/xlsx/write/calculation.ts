/** Formulas after a write: asks the next program to calculate anew, and takes lost formulas out of the chain. */
import { toA1, type CellPosition } from "../../../workbook/address";
import type { OpcPackage } from "../package/package";
import { relationshipsOf, removeContentType, removeRelationship } from "../package/relationships";
import { isOn, type WorkbookPart } from "../read/workbook-part";
import { placeAfter, rootPlace, type ElementPlace } from "../xml/children";
import { splice } from "../xml/splice";
import { XmlFault } from "../xml/text";

/** What stands before the calculation settings in the workbook part. */
const BEFORE_SETTINGS = ["sheets", "functionGroups", "externalReferences", "definedNames"];

/** Results that depend on what we wrote are stale until Excel calculates; this makes it do so when it opens the file. */
export function requestCalculation(parts: OpcPackage, book: WorkbookPart): void {
  const xml = parts.text(book.part);
  const place = parts.scan(book.part, rootPlace);
  const settings = place.children.find(({ name }) => name === "calcPr");
  if (isOn(settings?.attributes.fullCalcOnLoad)) return;
  if (settings) {
    const tag = xml
      .slice(settings.start, settings.openEnd)
      .replace(/\sfullCalcOnLoad=(?:"[^"]*"|'[^']*')/, "");
    const text = tag.replace(/\/?>$/, ' fullCalcOnLoad="1"$&');
    parts.write(book.part, splice(xml, [{ start: settings.start, end: settings.openEnd, text }]));
    return;
  }
  const at = placeAfter(place, BEFORE_SETTINGS);
  const text = `<${place.prefix}calcPr fullCalcOnLoad="1"/>`;
  parts.write(book.part, splice(xml, [{ start: at, end: at, text }]));
}

export interface LostFormula extends CellPosition {
  readonly sheetId: number;
}

interface Link extends ElementPlace {
  readonly sheet: string;
}

/** Entries name their sheet only when it differs from the one before. */
function links(children: readonly ElementPlace[]): readonly Link[] {
  let sheet = "";
  return children.map((child) => {
    sheet = child.attributes.i ?? sheet;
    return { ...child, sheet };
  });
}

/** Takes formulas that are gone out of the calculation chain: an entry without a formula counts as damage. */
export function leaveChain(parts: OpcPackage, book: WorkbookPart, lost: readonly LostFormula[]): void {
  const relation = relationshipsOf(parts, book.part).find(({ type }) => type === "calcChain");
  if (!relation || !parts.has(relation.target) || lost.length === 0) return;
  const gone = new Set(lost.map((cell) => `${cell.sheetId} ${toA1(cell)}`));
  const chain = parts.scan(relation.target, rootPlace);
  const all = links(chain.children);
  const kept = all.filter(({ sheet, attributes }) => !gone.has(`${sheet} ${attributes.r ?? ""}`));
  if (kept.length === all.length) return;
  if (kept.length === 0) {
    parts.remove(relation.target);
    removeContentType(parts, relation.target);
    removeRelationship(parts, book.part, relation.id);
    return;
  }
  parts.write(relation.target, rewritten(parts.text(relation.target), chain.root, kept));
}

function rewritten(xml: string, root: ElementPlace, kept: readonly Link[]): string {
  if (root.selfClosing) throw new XmlFault("计算链为空");
  const entries = kept.map(({ start, end, sheet, attributes }) => {
    const element = xml.slice(start, end);
    return attributes.i === undefined ? element.replace(/\/?>/, ` i="${sheet}"$&`) : element;
  });
  return splice(xml, [{ start: root.openEnd, end: root.closeStart, text: entries.join("") }]);
}
