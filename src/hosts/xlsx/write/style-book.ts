/**
 * Appends to the table of cell styles: a style like another one but for its fill or number format, and styles of our
 * own. What is there already is found again and used, so that repeated runs do not let the table grow.
 */
import { builtinFormat, builtinNumber } from "../read/builtin-formats";
import type { OpcPackage } from "../package/package";
import { prefixed, signature, withAttribute } from "./style-xml";
import { styleAt, type StyleList, type Styles } from "../read/styles";
import { openRoot, placeAfter, rootPlace } from "../xml/children";
import { splice, type Splice } from "../xml/splice";
import { encodeAttribute } from "../xml/text";

/** The order that the file format prescribes, and the entries that a list of ours must begin with. */
const ORDER = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs"];
const LISTS: readonly StyleList[] = ["numFmts", "fonts", "fills", "borders", "cellXfs", "dxfs"];
const SEEDS: Readonly<Record<StyleList, readonly string[]>> = {
  numFmts: [],
  fonts: ['<font><sz val="11"/><name val="宋体"/></font>'],
  fills: [
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ],
  borders: ["<border><left/><right/><top/><bottom/><diagonal/></border>"],
  cellXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'],
  dxfs: [],
};
const FIRST_OWN_FORMAT = 164;

export class StyleBook {
  private readonly added: Record<StyleList, string[]> = {
    numFmts: [],
    fonts: [],
    fills: [],
    borders: [],
    cellXfs: [],
    dxfs: [],
  };
  private readonly formatNumbers: Map<string, number>;
  private readonly fillColours: string[];
  private readonly found = new Map<string, number>();

  constructor(
    private readonly parts: OpcPackage,
    private readonly styles: Styles,
  ) {
    this.formatNumbers = new Map([...styles.formats].map(([number, format]) => [format, number]));
    this.fillColours = [...styles.fills];
  }

  /** A style like `base`, with another fill: `none` or `#RRGGBB`. */
  withFill(base: number, colour: string): number {
    return this.remembered(`${base} fill ${colour}`, () => {
      const same = (index: number) => styleAt(this.styles, index).fill === colour;
      const twin = this.twin(base, ["fillId", "applyFill"], same);
      return twin ?? this.variant(base, { fillId: this.fill(colour), applyFill: 1 });
    });
  }

  /** A style like `base`, with another number format. */
  withFormat(base: number, format: string): number {
    return this.remembered(`${base} format ${format}`, () => {
      const same = (index: number) => styleAt(this.styles, index).format === format;
      const twin = this.twin(base, ["numFmtId", "applyNumberFormat"], same);
      return twin ?? this.variant(base, { numFmtId: this.format(format), applyNumberFormat: 1 });
    });
  }

  /** Whether two styles differ in nothing but fill and number format. */
  areKin(left: number, right: number): boolean {
    const without = ["fillId", "applyFill", "numFmtId", "applyNumberFormat"];
    return signature(this.xml(left), without) === signature(this.xml(right), without);
  }

  /** Number of an entry in a list, appended unless it is there. */
  entry(list: StyleList, xml: string): number {
    const own = prefixed(xml, this.styles.prefix);
    const known = this.styles.lists[list]?.entries ?? SEEDS[list];
    const found = known.indexOf(own);
    if (found >= 0) return found;
    const again = this.added[list].indexOf(own);
    return known.length + (again >= 0 ? again : this.added[list].push(own) - 1);
  }

  /** Number of a number format, appended unless it is there. */
  format(format: string): number {
    const builtin = builtinNumber(format);
    const isAsBuiltIn = builtin !== undefined && (this.styles.formats.get(builtin) ?? format) === format;
    const known = isAsBuiltIn ? builtin : this.formatNumbers.get(format);
    if (known !== undefined) return known;
    const number = Math.max(FIRST_OWN_FORMAT - 1, ...this.formatNumbers.values()) + 1;
    this.formatNumbers.set(format, number);
    this.entry("numFmts", `<numFmt numFmtId="${number}" formatCode="${encodeAttribute(format)}"/>`);
    return number;
  }

  /** Whether a number means its built-in format here, as in most workbooks. */
  isBuiltIn(number: number): boolean {
    const own = this.styles.formats.get(number);
    return own === undefined || own === builtinFormat(number);
  }

  /** The number format of the plain style. */
  get plainFormat(): string {
    return styleAt(this.styles, 0).format;
  }

  /** Writes the styles part, if anything was appended. */
  commit(): void {
    const lists = LISTS.filter((list) => this.added[list].length > 0);
    if (lists.length === 0) return;
    const { part } = this.styles;
    openRoot(this.parts, part);
    const splices = lists.map((list) => this.appended(list));
    this.parts.write(part, splice(this.parts.text(part), splices));
  }

  private remembered(key: string, make: () => number): number {
    const known = this.found.get(key) ?? make();
    this.found.set(key, known);
    return known;
  }

  private xml(index: number): string {
    const { length } = this.styles.cells;
    const own = index < length ? styleAt(this.styles, index).xml : this.added.cellXfs[index - length];
    return own || prefixed(SEEDS.cellXfs[0] ?? "", this.styles.prefix);
  }

  private twin(base: number, without: readonly string[], suits: (index: number) => boolean): number | null {
    if (base < this.styles.cells.length && suits(base)) return base;
    const wanted = signature(this.xml(base), without);
    const found = this.styles.cells.findIndex(
      (style, index) => suits(index) && signature(style.xml, without) === wanted,
    );
    return found < 0 ? null : found;
  }

  private variant(base: number, attributes: Readonly<Record<string, number>>): number {
    const xml = Object.entries(attributes).reduce(
      (element, [name, value]) => withAttribute(element, name, value),
      this.xml(base),
    );
    return this.entry("cellXfs", xml.replace(/<(\/?)[\w]+:/g, "<$1"));
  }

  private fill(colour: string): number {
    const known = this.fillColours.indexOf(colour);
    if (known >= 0) return known;
    const rgb = `FF${colour.slice(1)}`;
    return this.entry(
      "fills",
      `<fill><patternFill patternType="solid"><fgColor rgb="${rgb}"/><bgColor indexed="64"/></patternFill></fill>`,
    );
  }

  private appended(list: StyleList): Splice {
    const { part, prefix, lists } = this.styles;
    const found = lists[list];
    const own = this.added[list].join("");
    if (!found) {
      const place = placeAfter(this.parts.scan(part, rootPlace), ORDER.slice(0, ORDER.indexOf(list)));
      const seeds = SEEDS[list].map((seed) => prefixed(seed, prefix));
      const count = seeds.length + this.added[list].length;
      const text = `<${prefix}${list} count="${count}">${seeds.join("")}${own}</${prefix}${list}>`;
      return { start: place, end: place, text };
    }
    const count = found.entries.length + this.added[list].length;
    const tag = this.parts.text(part).slice(found.start, found.end).replace(/\/>$/, ">");
    const text = tag.replace(/\scount=(?:"\d*"|'\d*')/, ` count="${count}"`);
    if (found.insertAt < 0)
      return { start: found.start, end: found.end, text: `${text}${own}</${prefix}${list}>` };
    const kept = this.parts.text(part).slice(found.end, found.insertAt);
    return { start: found.start, end: found.insertAt, text: text + kept + own };
  }
}
