/**
 * The calls of Excel's library that we make, and no others. Named and typed as Microsoft's, so that the real library,
 * the emulator and scripts/api-ceiling.ts can all be held against it.
 *
 * A member above ExcelApi 1.9, our floor, is optional here: using it without asking whether it is there is a type
 * error. Nothing above 1.14, the ceiling, may stand here at all.
 */

export interface ClientResult<T> {
  readonly value: T;
}

export interface Loadable {
  load(names: string): unknown;
}

export interface MaybeNull {
  readonly isNullObject: boolean;
}

export interface EventHandlerResult {
  /** The context in which the handler was added, the only one in which it can be removed. */
  readonly context: Pick<RequestContext, "sync">;
  remove(): void;
}

export interface EventHandlers<Args> {
  add(handler: (args: Args) => Promise<unknown>): EventHandlerResult;
}

export interface WorksheetChangedEventArgs {
  readonly address: string;
  readonly worksheetId: string;
  readonly source: string;
  readonly triggerSource?: string;
}

export interface WorksheetSelectionChangedEventArgs {
  readonly address: string;
  readonly worksheetId: string;
}

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

export interface RangeHyperlink {
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

export interface WorksheetProtection extends Loadable {
  readonly protected: boolean;
}

export interface WorksheetFreezePanes {
  freezeRows(count: number): void;
}

export interface PageLayout {
  orientation: string;
  paperSize: string;
  centerHorizontally: boolean;
  zoom: { readonly horizontalFitToPages?: number };
  setPrintTitleRows(rows: string): void;
}

export interface Worksheet extends Loadable, MaybeNull {
  readonly id: string;
  readonly name: string;
  visibility: string;
  showGridlines: boolean;
  readonly protection: WorksheetProtection;
  readonly freezePanes: WorksheetFreezePanes;
  readonly pageLayout: PageLayout;
  getRange(address: string): Range;
  getRanges(addresses: string): RangeAreas;
  getUsedRangeOrNullObject(valuesOnly: boolean): Range;
  activate(): void;
  delete(): void;
}

export interface WorksheetCollection extends Loadable {
  readonly items: readonly Worksheet[];
  readonly onChanged: EventHandlers<WorksheetChangedEventArgs>;
  readonly onSelectionChanged: EventHandlers<WorksheetSelectionChangedEventArgs>;
  add(name: string): Worksheet;
  getItem(key: string): Worksheet;
  getItemOrNullObject(key: string): Worksheet;
}

export interface CustomXmlPart extends Loadable, MaybeNull {
  readonly id: string;
  getXml(): ClientResult<string>;
  setXml(xml: string): void;
  delete(): void;
}

export interface CustomXmlPartScopedCollection extends Loadable {
  readonly items: readonly CustomXmlPart[];
  getOnlyItemOrNullObject(): CustomXmlPart;
}

export interface CustomXmlPartCollection {
  add(xml: string): CustomXmlPart;
  getByNamespace(namespace: string): CustomXmlPartScopedCollection;
}

export interface WorkbookProtection extends Loadable {
  readonly protected: boolean;
}

export interface Application {
  suspendScreenUpdatingUntilNextSync(): void;
  suspendApiCalculationUntilNextSync(): void;
}

export interface Workbook extends Loadable {
  readonly name: string;
  readonly readOnly: boolean;
  readonly application: Application;
  readonly worksheets: WorksheetCollection;
  readonly protection: WorkbookProtection;
  readonly customXmlParts: CustomXmlPartCollection;
}

export interface RequestContext {
  readonly workbook: Workbook;
  sync(): Promise<unknown>;
}

/** The `Excel` of a page. */
export interface ExcelNamespace {
  run<T>(batch: (context: RequestContext) => Promise<T>): Promise<T>;
}
