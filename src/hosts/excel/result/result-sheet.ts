/** A sheet of ours in an open workbook: made or cleared, filled, linked, styled, frozen and set up for printing. */
import { areaToA1, quoteSheet, toA1, type Area } from "../../../workbook/address";
import { heightOf, placed, pointsOf, type Placed } from "../../manners/result-layout";
import type { FilledSheet } from "../read/merged-areas";
import { bytesOf, type Piece } from "../change/request-chunk";
import { borderPieces, sheetOn, slices, stylePieces, type Put } from "./result-dress";
import { asText } from "../change/to-excel-value";

const ROWS_OF_PIECE = 250;
const LINKS_OF_PIECE = 250;
/** Measured on Microsoft's requests. */
const SHEET_BYTES = 4_000;
const LINK_BYTES = 1_100;
const COLUMN_BYTES = 700;
const MERGE_BYTES = 1_300;
/** Longest text that Excel keeps in a cell. */
const MAX_CELL_CHARACTERS = 32_767;

function makePiece({ name }: Put): Piece {
  return {
    sheet: name,
    bytes: SHEET_BYTES,
    queue: (ground) => {
      const { workbook, sheets } = ground;
      if (!sheets.has(name)) return void workbook.worksheets.add(name);
      const used = sheetOn(ground, name).getUsedRangeOrNullObject(false);
      used.unmerge();
      used.clear();
    },
  };
}

function framePiece({ name, write }: Put): Piece {
  return {
    sheet: name,
    bytes: SHEET_BYTES + write.columnWidths.length * COLUMN_BYTES,
    queue: (ground) => {
      const sheet = sheetOn(ground, name);
      sheet.showGridlines = false;
      write.columnWidths.forEach((width, column) => {
        sheet.getRange(toA1({ row: 0, column })).format.columnWidth = pointsOf(width);
      });
      if (write.frozenRows > 0) sheet.freezePanes.freezeRows(write.frozenRows);
    },
  };
}

function valuesOf(rows: readonly (readonly Placed[])[], width: number): (string | number)[][] {
  return rows.map((row) => {
    const values = Array.from({ length: width }, (): string | number => "");
    for (const { cell, area } of row) {
      const { value } = cell;
      values[area.left] =
        typeof value === "string" ? asText(value.slice(0, MAX_CELL_CHARACTERS)) : (value ?? "");
    }
    return values;
  });
}

const isMerged = ({ area }: Placed): boolean => area.right > area.left;

function rowsPiece({ name, write }: Put, rows: readonly (readonly Placed[])[], top: number): Piece {
  const width = Math.max(1, ...rows.flat().map(({ area }) => area.right + 1));
  const values = valuesOf(rows, width);
  const merged = rows.flat().filter(isMerged);
  return {
    sheet: name,
    bytes: bytesOf(values) + SHEET_BYTES + merged.length * MERGE_BYTES,
    queue: (ground) => {
      const sheet = sheetOn(ground, name);
      const area = { top, left: 0, bottom: top + rows.length - 1, right: width - 1 };
      sheet.getRange(areaToA1(area)).values = values;
      for (const { area: span } of merged) sheet.getRange(areaToA1(span)).merge();
      rows.forEach((row) => {
        // Excel fits rows to wrapped text by itself, but not to text in merged cells.
        const [first] = row.filter(isMerged);
        if (first) sheet.getRange(toA1(start(first))).format.rowHeight = heightOf(row, write.columnWidths);
      });
    },
  };
}

/** What a later read will find on a sheet that was filled so. */
export function filledSheet({ name, write }: Put): FilledSheet {
  const all = write.rows.flatMap((cells, row) => placed(cells, row));
  const written = all.filter(({ cell }) => cell.value !== null && cell.value !== "").map(({ area }) => area);
  const [first = { top: 0, left: 0 }] = written;
  const used = written.reduce<Area>(
    (area, { top, left }) => ({
      top: area.top,
      left: Math.min(area.left, left),
      bottom: top,
      right: Math.max(area.right, left),
    }),
    { ...first, bottom: first.top, right: first.left },
  );
  return { name, used, areas: all.filter(isMerged).map(({ area }) => area) };
}

const start = ({ area }: Placed): { row: number; column: number } => ({ row: area.top, column: area.left });

function linksPiece({ name }: Put, links: readonly Placed[]): Piece {
  return {
    sheet: name,
    bytes: links.length * LINK_BYTES,
    queue: (ground) => {
      const sheet = sheetOn(ground, name);
      for (const one of links) {
        const { link, value } = one.cell;
        if (!link) continue;
        const documentReference = `${quoteSheet(link.sheet)}!${link.cell}`;
        const textToDisplay = String(value ?? "");
        sheet.getRange(toA1(start(one))).hyperlink = { documentReference, textToDisplay };
      }
    },
  };
}

function pagePiece({ name, write }: Put): Piece {
  return {
    sheet: name,
    isPage: true,
    bytes: SHEET_BYTES,
    queue: (ground) => {
      const page = sheetOn(ground, name).pageLayout;
      page.paperSize = "A4";
      page.orientation = write.landscape ? "Landscape" : "Portrait";
      page.zoom = { horizontalFitToPages: 1 };
      page.centerHorizontally = true;
      if (write.frozenRows > 0) page.setPrintTitleRows(`$1:$${write.frozenRows}`);
    },
  };
}

/** The pieces of one sheet, in the order in which they must be sent. */
export function sheetPieces(put: Put): readonly Piece[] {
  const rows = put.write.rows.map((cells, row) => placed(cells, row));
  const all = rows.flat();
  const links = all.filter(({ cell }) => cell.link);
  return [
    makePiece(put),
    // Its first rows come first: by them a sheet of ours is known again.
    ...slices(rows, ROWS_OF_PIECE).map((part, index) => rowsPiece(put, part, index * ROWS_OF_PIECE)),
    framePiece(put),
    ...slices(links, LINKS_OF_PIECE).map((part) => linksPiece(put, part)),
    ...stylePieces(put, rows),
    ...borderPieces(put, rows),
    pagePiece(put),
  ];
}
