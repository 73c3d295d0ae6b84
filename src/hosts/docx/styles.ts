/** The styles of a document as far as they tell headings and automatic numbers. */
import type { OpcPackage } from "../xlsx/package/package";
import type { XmlScanner } from "../xlsx/xml/scanner";
import { namesOf, type Names } from "./names";

/** What a paragraph or a style says of numbering; `id` `"0"` takes a number away. */
export interface NumberingChoice {
  readonly id: string | null;
  readonly level: number | null;
}

interface ParagraphStyle {
  readonly name: string;
  readonly basedOn: string | null;
  /** 0 for the first level, as Word counts; 9 is body text. */
  readonly outline: number | null;
  readonly numbering: NumberingChoice | null;
}

export interface Styles {
  /** Id of the style of paragraphs that name none. */
  readonly usual: string | null;
  readonly byId: ReadonlyMap<string, ParagraphStyle>;
}

const BODY_LEVEL = 9;
const NO_STYLES: Styles = { usual: null, byId: new Map() };

/** Reads `w:numPr`, just opened, to its end. */
export function readNumbering(scanner: XmlScanner, names: Names): NumberingChoice {
  const depth = scanner.depth;
  let id: string | null = null;
  let level: number | null = null;
  while (scanner.next() && scanner.depth >= depth) {
    if (scanner.kind !== "open") continue;
    const name = names.usual(scanner.name);
    const value = names.attribute(scanner.attributes(), "val");
    if (name === "w:numId") id = value ?? null;
    if (name === "w:ilvl") level = Number(value ?? 0);
  }
  return { id, level };
}

function readStyle(scanner: XmlScanner, names: Names): ParagraphStyle {
  const depth = scanner.depth;
  let style: ParagraphStyle = { name: "", basedOn: null, outline: null, numbering: null };
  while (scanner.next() && scanner.depth >= depth) {
    if (scanner.kind !== "open") continue;
    const element = names.usual(scanner.name);
    const value = names.attribute(scanner.attributes(), "val");
    if (element === "w:name") style = { ...style, name: value ?? "" };
    else if (element === "w:basedOn") style = { ...style, basedOn: value ?? null };
    else if (element === "w:outlineLvl") style = { ...style, outline: Number(value ?? BODY_LEVEL) };
    else if (element === "w:numPr") style = { ...style, numbering: readNumbering(scanner, names) };
  }
  return style;
}

/** The paragraph styles of a part; none where there is no such part. */
export function readStyles(parts: OpcPackage, part: string | null): Styles {
  if (part === null) return NO_STYLES;
  return parts.scan(part, (scanner) => {
    scanner.next();
    const names = namesOf(scanner);
    const byId = new Map<string, ParagraphStyle>();
    let usual: string | null = null;
    while (scanner.next()) {
      if (scanner.kind !== "open" || names.usual(scanner.name) !== "w:style") continue;
      const attributes = scanner.attributes();
      const id = names.attribute(attributes, "styleId") ?? "";
      const isParagraph = (names.attribute(attributes, "type") ?? "paragraph") === "paragraph";
      const isUsual = /^(?:1|true|on)$/.test(names.attribute(attributes, "default") ?? "");
      const style = readStyle(scanner, names);
      if (!isParagraph) continue;
      byId.set(id, style);
      if (isUsual) usual = id;
    }
    return { usual, byId };
  });
}

/** A style and those that it is based on, nearest first; a circle is cut. */
export function chainOf(
  styles: Styles,
  id: string | null,
): readonly (ParagraphStyle & { readonly id: string })[] {
  const chain: (ParagraphStyle & { readonly id: string })[] = [];
  const seen = new Set<string>();
  let next = id ?? styles.usual;
  while (next !== null && !seen.has(next)) {
    seen.add(next);
    const style = styles.byId.get(next);
    if (style) chain.push({ ...style, id: next });
    next = style?.basedOn ?? null;
  }
  return chain;
}

/** Level of the heading from 1 by outline level or, where no style tells one, by the style's name; null for none. */
export function headingOf(styles: Styles, id: string | null, own: number | null): number | null {
  const chain = chainOf(styles, id);
  const outline = own ?? chain.find((style) => style.outline !== null)?.outline ?? null;
  if (outline !== null) return outline >= 0 && outline < BODY_LEVEL ? outline + 1 : null;
  for (const { name } of chain) {
    const level = /^(?:heading|标题)\s*([1-9])$/i.exec(name.trim())?.[1];
    if (level !== undefined) return Number(level);
  }
  return null;
}

/** Whether a style is one of the lines of a table of contents. */
export function isContentsStyle(styles: Styles, id: string | null): boolean {
  return chainOf(styles, id).some(({ name }) => /^(?:toc|目录)\s*\d$/i.test(name.trim()));
}
