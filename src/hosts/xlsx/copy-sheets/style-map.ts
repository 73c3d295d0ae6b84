/** The styles of one workbook in the table of another: every number of there as the number of here, appended once. */
import { builtinFormat } from "../read/builtin-formats";
import type { StyleBook } from "../write/style-book";
import type { StyleList, Styles } from "../read/styles";
import { tagAttributes, withAttributes, withoutPrefix } from "../xml/tag";

/** Formats below this number mean the same in every workbook, unless it says otherwise. */
const FIRST_OWN_FORMAT = 164;
/** The lists by the attribute of a cell style that counts in them, with the plain entry of each. */
const PARTS = { fontId: "fonts", fillId: "fills", borderId: "borders" } as const satisfies Record<
  string,
  StyleList
>;

export class StyleMap {
  private readonly cells = new Map<number, number>();

  constructor(
    private readonly from: Styles,
    private readonly to: StyleBook,
  ) {}

  /** Number of a cell style; the plain style stays the plain style, unless numbers look otherwise in it over there. */
  cell(index: number): number {
    const style = this.from.cells[index];
    if (!style) return 0;
    if (index === 0 && style.format === this.to.plainFormat) return 0;
    const known = this.cells.get(index) ?? this.to.entry("cellXfs", this.translated(this.plain(style.xml)));
    this.cells.set(index, known);
    return known;
  }

  /** Number of a style that differs from the cell's own in some ways, as conditional formats use them. */
  difference(index: number): number {
    return this.entry("dxfs", index);
  }

  font(index: number): number {
    return this.entry("fonts", index);
  }

  /** An element without the prefix that the other workbook's table has. */
  private plain(xml: string): string {
    return withoutPrefix(xml, this.from.prefix);
  }

  private entry(list: StyleList, index: number): number {
    const xml = this.from.lists[list]?.entries[index];
    return xml === undefined ? 0 : this.to.entry(list, this.plain(xml));
  }

  private translated(xml: string): string {
    const attributes = tagAttributes(xml);
    const format = Number(attributes.numFmtId ?? 0);
    const own = this.from.formats.get(format);
    const isCommon = own === undefined && format < FIRST_OWN_FORMAT && this.to.isBuiltIn(format);
    const meant = own ?? builtinFormat(format) ?? "General";
    const parts = Object.entries(PARTS).map(
      ([name, list]) => [name, String(this.entry(list, Number(attributes[name] ?? 0)))] as const,
    );
    return withAttributes(xml, {
      numFmtId: String(isCommon ? format : this.to.format(meant)),
      ...Object.fromEntries(parts),
      // Named styles stay behind; what they look like stands in the cell style itself.
      xfId: "0",
    });
  }
}
