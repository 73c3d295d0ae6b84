/** Ranges and their looks, as far as we use them. */
import type { ClientResult, Loadable, MaybeNull } from "./values";

export interface RangeFill extends Loadable {
  color: string;
  clear(): void;
}

export interface RangeFont {
  bold: boolean;
  color: string;
  size: number;
  underline: string;
}

export interface RangeBorder {
  style: string;
  color: string;
}

export interface RangeBorderCollection {
  getItem(
    index: "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideVertical" | "InsideHorizontal",
  ): RangeBorder;
}

export interface RangeFormat {
  readonly fill: RangeFill;
  readonly font: RangeFont;
  readonly borders: RangeBorderCollection;
  columnWidth: number;
  rowHeight: number;
  wrapText: boolean;
  horizontalAlignment: string;
  verticalAlignment: string;
}

/** What `getCellProperties` gives of a cell. */
export interface CellProperties {
  readonly format?: {
    readonly fill?: { readonly color?: string; readonly pattern?: string };
    readonly protection?: { readonly locked?: boolean };
  };
}

interface RangeHyperlink {
  readonly documentReference?: string;
  readonly textToDisplay?: string;
}

export interface Range extends Loadable, MaybeNull {
  readonly address: string;
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly rowCount: number;
  readonly columnCount: number;
  values: unknown[][];
  formulas: unknown[][];
  numberFormat: unknown[][];
  readonly text: string[][];
  readonly valueTypes: string[][];
  rowHidden: boolean;
  columnHidden: boolean;
  hyperlink: RangeHyperlink;
  readonly format: RangeFormat;
  getIntersectionOrNullObject(address: string): Range;
  getRowProperties(wanted: {
    readonly rowHidden: true;
  }): ClientResult<readonly { readonly rowHidden?: boolean }[]>;
  getColumnProperties(wanted: {
    readonly columnHidden: true;
  }): ClientResult<readonly { readonly columnHidden?: boolean }[]>;
  getCellProperties(wanted: {
    readonly format: {
      readonly fill?: { readonly color: true; readonly pattern: true };
      readonly protection: true;
    };
  }): ClientResult<readonly (readonly CellProperties[])[]>;
  /** ExcelApi 1.13. */
  getMergedAreasOrNullObject?(): RangeAreas;
  merge(): void;
  unmerge(): void;
  clear(): void;
  select(): void;
}

export interface RangeCollection {
  readonly items: readonly Range[];
}

export interface RangeAreas extends Loadable, MaybeNull {
  readonly format: RangeFormat;
  readonly areas: RangeCollection;
}
