/** How the cells of a workbook file look, as far as an emulated Excel shows it: taken from the table of styles. */
import { NO_FILL } from "../src/hosts/manners/marks";
import type { Session } from "../src/hosts/xlsx/read/session";
import { styleAt, type CellStyle, type Styles } from "../src/hosts/xlsx/read/styles";
import { toA1 } from "../src/workbook/address";
import type { Look } from "./model/book";

/** Letters and alignment; fills and locks are told by the grid's own words. */
export type Dress = Partial<Pick<Look, "bold" | "fontSize" | "wrap" | "horizontal" | "vertical">>;

/** Fills and dresses by cell, as `基础数据表!D6`; blank cells included. */
export interface PackageLooks {
  readonly fills: Readonly<Record<string, string>>;
  readonly dresses: Readonly<Record<string, Dress>>;
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function attribute(xml: string, element: string, name: string): string | undefined {
  return new RegExp(`<(?:\\w+:)?${element}\\s[^>]*?\\b${name}="([^"]*)"`).exec(xml)?.[1];
}

const isBold = (font: string): boolean =>
  /<(?:\w+:)?b\s*\/?>/.test(font) || /^(?:1|true)$/.test(attribute(font, "b", "val") ?? "");

function dressOf(style: CellStyle, styles: Styles): Dress {
  const font = styles.lists.fonts?.entries[Number(style.font)] ?? "";
  const size = Number(attribute(font, "sz", "val"));
  const horizontal = attribute(style.xml, "alignment", "horizontal");
  const vertical = attribute(style.xml, "alignment", "vertical");
  return {
    ...(isBold(font) ? { bold: true } : {}),
    ...(size > 0 ? { fontSize: size } : {}),
    ...(attribute(style.xml, "alignment", "wrapText") === "1" ? { wrap: true } : {}),
    ...(horizontal === undefined ? {} : { horizontal: capital(horizontal) }),
    ...(vertical === undefined ? {} : { vertical: capital(vertical) }),
  };
}

/** How the cells that are written in a file look. */
export function looksOf(session: Session): PackageLooks {
  const { styles } = session.context;
  const fills: Record<string, string> = {};
  const dresses: Record<string, Dress> = {};
  const known = new Map<number, Dress>();
  for (const entry of session.book.sheets) {
    for (const { row, cells } of session.sheet(entry).scan.rows) {
      for (const { column, style } of cells) {
        const key = `${entry.name}!${toA1({ row, column })}`;
        const found = styleAt(styles, style);
        if (found.fill !== NO_FILL) fills[key] = found.fill;
        const dress = known.get(style) ?? dressOf(found, styles);
        known.set(style, dress);
        // A blank cell with nothing but a size of letters only holds its row open; nobody sees it.
        if (Object.keys(dress).some((name) => name !== "fontSize")) dresses[key] = dress;
      }
    }
  }
  return { fills, dresses };
}
