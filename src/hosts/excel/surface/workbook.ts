/** The workbook, its sheets and its custom XML parts, as far as we use them. */
import type { Range, RangeAreas } from "./range";
import type { ClientResult, Loadable, MaybeNull } from "./values";

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

interface WorksheetSelectionChangedEventArgs {
  readonly address: string;
  readonly worksheetId: string;
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
  getItem(id: string): CustomXmlPart;
  getByNamespace(namespace: string): CustomXmlPartScopedCollection;
}

export interface WorkbookProtection extends Loadable {
  readonly protected: boolean;
}

export interface Application {
  suspendScreenUpdatingUntilNextSync(): void;
  suspendApiCalculationUntilNextSync(): void;
}

/** Where inserted sheets go. */
interface InsertWorksheetOptions {
  /** ExcelApi 1.13. */
  readonly positionType?: "End";
}

export interface Workbook extends Loadable {
  readonly name: string;
  readonly readOnly: boolean;
  readonly application: Application;
  readonly worksheets: WorksheetCollection;
  readonly protection: WorkbookProtection;
  readonly customXmlParts: CustomXmlPartCollection;
  /** Gives the ids of the new sheets. ExcelApi 1.13. */
  insertWorksheetsFromBase64?(
    base64File: string,
    options: InsertWorksheetOptions,
  ): ClientResult<readonly string[]>;
}

export interface RequestContext {
  readonly workbook: Workbook;
  sync(): Promise<unknown>;
}

/** The `Excel` of a page. */
export interface ExcelNamespace {
  run<T>(batch: (context: RequestContext) => Promise<T>): Promise<T>;
  /** Opens a copy of a workbook file in a window of its own. */
  createWorkbook(base64: string): Promise<unknown>;
}
