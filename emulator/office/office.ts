/** `Office` as a page finds it: readiness, environment, ribbon commands and the dialog window. */
import type { Faults } from "../faults";
import { supports, type Profile } from "../profiles";
import { isForeign, NotModelled } from "../api-surface";
import { newDialogs, type Dialogs, type OpenDialog } from "./dialogs";

export interface OfficeInfo {
  readonly host: "Excel" | null;
  readonly platform: Profile["platform"] | null;
}

export interface CommandEvent {
  completed(): void;
}

type CommandHandler = (event: CommandEvent) => void | Promise<void>;

export interface EmulatedOffice {
  onReady(callback?: (info: OfficeInfo) => void): Promise<OfficeInfo>;
  readonly context: {
    readonly displayLanguage: string;
    readonly contentLanguage: string | undefined;
    readonly partitionKey: string | undefined;
    readonly officeTheme: { readonly isDarkTheme: boolean; readonly bodyBackgroundColor: string } | undefined;
    readonly diagnostics: { readonly host: "Excel"; readonly platform: string; readonly version: string };
    readonly requirements: { isSetSupported(name: string, version?: string): boolean };
    readonly document: { readonly mode: "readOnly" | "readWrite"; readonly url: string };
    readonly ui: Dialogs;
  };
  readonly actions: { associate(name: string, handler: CommandHandler): void };
}

/** What a test may ask and do from outside the page. */
export interface OfficeControls {
  /** Presses a ribbon button; resolves when the command has said that it is done. */
  press(name: string): Promise<void>;
  /** How often commands have said that they are done. */
  readonly completed: number;
  readonly dialog: OpenDialog | null;
}

export interface OfficeOptions {
  readonly profile: Profile;
  readonly faults: Faults;
  /** Whether the page stands in Excel, or in a plain browser. */
  readonly inExcel: boolean;
  readonly documentUrl: string;
  readonly readOnly: () => boolean;
}

function themeOf({ profile, faults }: OfficeOptions): EmulatedOffice["context"]["officeTheme"] {
  if (faults.noTheme || profile.theme === null) return undefined;
  const isDarkTheme = profile.theme === "dark";
  return { isDarkTheme, bodyBackgroundColor: isDarkTheme ? "#1F1F1F" : "#FFFFFF" };
}

/** Says what is not modelled, rather than giving undefined. */
function closed<T extends object>(target: T, name: string): T {
  return new Proxy(target, {
    get: (object, key, receiver) => {
      if (typeof key === "string" && !(key in object) && !isForeign(key))
        throw new NotModelled(`${name}.${key}`);
      return Reflect.get(object, key, receiver) as unknown;
    },
  });
}

function contextOf(options: OfficeOptions, dialogs: Dialogs): EmulatedOffice["context"] {
  const { profile } = options;
  return closed(
    {
      displayLanguage: "zh-CN",
      contentLanguage: profile.contentLanguage ?? undefined,
      partitionKey: profile.partitionKey ?? undefined,
      get officeTheme() {
        return themeOf(options);
      },
      diagnostics: { host: "Excel" as const, platform: profile.platform, version: profile.version },
      requirements: {
        isSetSupported: (name: string, version?: string) => supports(profile, name, version),
      },
      document: {
        get mode() {
          return options.readOnly() ? ("readOnly" as const) : ("readWrite" as const);
        },
        url: options.documentUrl,
      },
      ui: dialogs,
    },
    "Office.context",
  );
}

interface Commands {
  readonly associate: (name: string, handler: CommandHandler) => void;
  readonly press: (name: string) => Promise<void>;
  readonly completed: number;
}

function newCommands(): Commands {
  const handlers = new Map<string, CommandHandler>();
  let completed = 0;
  const press = (name: string): Promise<void> =>
    new Promise((resolve, reject) => {
      const handler = handlers.get(name);
      if (!handler) return reject(new RangeError(`no command ${name}`));
      let done = false;
      const event: CommandEvent = {
        completed: () => {
          // Only the first call counts.
          if (done) return;
          done = true;
          completed += 1;
          resolve();
        },
      };
      void handler(event);
    });
  return {
    associate: (name, handler) => void handlers.set(name, handler),
    press,
    get completed() {
      return completed;
    },
  };
}

function settleReady(
  faults: Faults,
  info: OfficeInfo,
  callback?: (info: OfficeInfo) => void,
): Promise<OfficeInfo> {
  return new Promise((resolve) => {
    if (faults.officeBlocked) return;
    setTimeout(() => {
      callback?.(info);
      resolve(info);
    });
  });
}

/** An `Office` and the hands on it. */
export function newOffice(options: OfficeOptions): {
  readonly Office: EmulatedOffice;
  readonly controls: OfficeControls;
} {
  const { profile, faults, inExcel } = options;
  const { dialogs, opened } = newDialogs();
  const commands = newCommands();
  const info: OfficeInfo = inExcel
    ? { host: "Excel", platform: profile.platform }
    : { host: null, platform: null };
  const Office: EmulatedOffice = {
    onReady: (callback) => settleReady(faults, info, callback),
    context: contextOf(options, dialogs),
    actions: closed({ associate: commands.associate }, "Office.actions"),
  };
  const controls: OfficeControls = {
    press: commands.press,
    get completed() {
      return commands.completed;
    },
    get dialog() {
      return opened();
    },
  };
  return { Office: closed(Office, "Office"), controls };
}
