/** What we use of the common part of Office's library: readiness, environment, ribbon commands, the dialog window. */

export interface CommandEvent {
  completed(): void;
}

export interface DialogAnswer {
  readonly status: unknown;
  readonly error?: { readonly code: number } | undefined;
}

/** The `Office` of a page. */
export interface OfficeNamespace {
  onReady(): Promise<{ readonly host: unknown; readonly platform: unknown }>;
  readonly context: {
    readonly displayLanguage: string;
    readonly officeTheme?: { readonly isDarkTheme?: boolean } | undefined;
    readonly diagnostics: { readonly platform: unknown; readonly version: string };
    readonly partitionKey?: string | undefined;
    readonly requirements: { isSetSupported(name: string, version?: string): boolean };
    readonly ui: {
      displayDialogAsync(
        url: string,
        options: { readonly height: number; readonly width: number },
        callback: (answer: DialogAnswer) => void,
      ): void;
    };
  };
  readonly actions: { associate(name: string, handler: (event: CommandEvent) => void): void };
}

/** Below it, the calls that make writing cheap are missing. */
const FLOOR = "1.9";
const HIGHEST_KNOWN = 30;
const READY_WITHIN = 10_000;

export type Readiness =
  | { readonly kind: "excel" }
  /** Office's library never answered: it is blocked, or the network is. */
  | { readonly kind: "blocked" }
  /** The page stands in a plain browser or in another program. */
  | { readonly kind: "not-excel" }
  /** Excel is there, but too old. */
  | { readonly kind: "too-old"; readonly highest: string };

/** Whether this Excel has an ExcelApi set. */
export function supportsApi(office: OfficeNamespace): (excelApi: string) => boolean {
  return (excelApi) => office.context.requirements.isSetSupported("ExcelApi", excelApi);
}

/** Facts for the page and for support; nothing of the workbook is in them. */
export interface Environment {
  readonly platform: string;
  readonly version: string;
  /** Highest ExcelApi set that this Excel has. */
  readonly excelApi: string;
  readonly language: string;
  /** What the host says of its theme; null when it says nothing. */
  readonly isDark: boolean | null;
  /** Put before names in local storage, where the host asks for it. */
  readonly storagePrefix: string;
}

/** Highest ExcelApi 1.x that is supported. */
function highestApi({ requirements }: OfficeNamespace["context"]): string {
  let minor = 0;
  while (minor < HIGHEST_KNOWN && requirements.isSetSupported("ExcelApi", `1.${minor + 1}`)) minor += 1;
  return `1.${minor}`;
}

/** Waits for Office, but not for ever. `office` is undefined while its script has not arrived. */
export async function whenReady(
  office: OfficeNamespace | undefined,
  within: number = READY_WITHIN,
): Promise<Readiness> {
  if (!office) return { kind: "blocked" };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), within);
  });
  const info = await Promise.race([office.onReady(), late]);
  clearTimeout(timer);
  if (info === null) return { kind: "blocked" };
  if (info.host !== "Excel") return { kind: "not-excel" };
  const { context } = office;
  if (context.requirements.isSetSupported("ExcelApi", FLOOR)) return { kind: "excel" };
  return { kind: "too-old", highest: highestApi(context) };
}

/** What the program says of itself; only after `whenReady` said `excel`. */
export function environment({ context }: OfficeNamespace): Environment {
  const { diagnostics, displayLanguage, officeTheme, partitionKey } = context;
  return {
    platform: String(diagnostics.platform),
    version: diagnostics.version,
    excelApi: highestApi(context),
    language: displayLanguage,
    isDark: officeTheme?.isDarkTheme ?? null,
    storagePrefix: partitionKey ?? "",
  };
}

/**
 * Gives a ribbon button its work. Excel is told that it is done whatever happens, or the button would stay dead;
 * `failed` hears of errors.
 */
export function registerCommand(
  office: OfficeNamespace,
  name: string,
  work: () => Promise<void>,
  failed: (error: unknown) => Promise<void> | void,
): void {
  office.actions.associate(name, (event) => {
    void work()
      .catch(failed)
      // When even telling of it fails there is no place left to tell it.
      .catch(() => undefined)
      .finally(() => event.completed());
  });
}

/** Shows a page of ours in a window of its own; false when Excel would not open it. */
export function showDialog(office: OfficeNamespace, url: string): Promise<boolean> {
  return new Promise((resolve) => {
    office.context.ui.displayDialogAsync(url, { height: 30, width: 30 }, ({ error }) =>
      resolve(error === undefined),
    );
  });
}
