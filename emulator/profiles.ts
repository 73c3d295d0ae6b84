/** The Excels that bureaus have, as far as they differ for us. Knows no workbook. */

export type ProfileName = "ltsc2021" | "ltsc2024" | "m365win" | "web" | "mac" | "old";

export interface Profile {
  readonly name: ProfileName;
  /** Highest supported version of each requirement set. */
  readonly sets: Readonly<Record<string, string>>;
  readonly platform: "PC" | "Mac" | "OfficeOnline";
  /** Version of the program, as `diagnostics.version` gives it. */
  readonly version: string;
  /** Largest request and response in bytes; null where only desktop memory limits them. */
  readonly payloadLimit: number | null;
  /** Cells that one operation may touch; null = no such limit. */
  readonly operationCells: number | null;
  /** Milliseconds that a trip takes when latency is emulated, from and to. */
  readonly latency: readonly [number, number];
  /** Whether each write empties the list of what can be undone. */
  readonly writesClearUndo: boolean;
  /** Whether error messages come in the language of the user interface, Chinese here. */
  readonly chineseMessages: boolean;
  readonly theme: "light" | "dark" | null;
  readonly contentLanguage: string | null;
  readonly partitionKey: string | null;
}

const DIALOG = { DialogApi: "1.2", DialogOrigin: "1.1" };
const DESKTOP = { ...DIALOG, RibbonApi: "1.2", SharedRuntime: "1.1", CompressedFile: "1.1" };
const MEGABYTE = 1024 * 1024;

const WINDOWS = {
  platform: "PC",
  payloadLimit: null,
  operationCells: null,
  latency: [5, 30],
  writesClearUndo: false,
  chineseMessages: true,
  theme: "light",
  contentLanguage: "zh-CN",
  partitionKey: null,
} as const;

/** All profiles. Source of the versions: Microsoft's tables of requirement sets, state of 2026. */
export const PROFILES: Readonly<Record<ProfileName, Profile>> = {
  ltsc2021: {
    ...WINDOWS,
    name: "ltsc2021",
    sets: { ExcelApi: "1.14", ...DESKTOP },
    version: "16.0.14332.20000",
    writesClearUndo: true,
  },
  ltsc2024: {
    ...WINDOWS,
    name: "ltsc2024",
    sets: { ExcelApi: "1.17", ...DESKTOP },
    version: "16.0.17932.20000",
  },
  m365win: {
    ...WINDOWS,
    name: "m365win",
    sets: { ExcelApi: "1.21", ExcelApiDesktop: "1.1", ...DESKTOP, RibbonApi: "1.3", SharedRuntime: "1.2" },
    version: "16.0.19029.20000",
    theme: "dark",
  },
  web: {
    ...WINDOWS,
    name: "web",
    sets: { ExcelApi: "1.21", ExcelApiOnline: "1.1", ...DIALOG, RibbonApi: "1.3", SharedRuntime: "1.2" },
    platform: "OfficeOnline",
    version: "16.0.19100.35000",
    payloadLimit: 5 * MEGABYTE,
    operationCells: 33_554_000,
    latency: [150, 800],
    chineseMessages: false,
    theme: null,
    partitionKey: "https://localhost:3000|excel",
  },
  mac: {
    ...WINDOWS,
    name: "mac",
    sets: { ExcelApi: "1.21", ...DESKTOP, RibbonApi: "1.3", SharedRuntime: "1.2" },
    platform: "Mac",
    version: "16.110.26051717",
    latency: [50, 700],
    contentLanguage: null,
  },
  old: {
    ...WINDOWS,
    name: "old",
    sets: { ExcelApi: "1.7", DialogApi: "1.1" },
    version: "16.0.10417.20000",
    writesClearUndo: true,
    theme: null,
  },
};

/** Whether `version` is at most `highest`, part by part as numbers: 1.10 is above 1.9. */
export function atMostVersion(version: string, highest: string): boolean {
  const [wanted, present] = [version, highest].map((text) => text.split(".").map(Number));
  for (let part = 0; part < 3; part += 1) {
    const difference = (wanted?.[part] ?? 0) - (present?.[part] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return true;
}

/** Whether a profile has a requirement set; without a version, 1.1 is meant. */
export function supports(profile: Profile, set: string, version = "1.1"): boolean {
  const highest = profile.sets[set];
  return highest !== undefined && atMostVersion(version, highest);
}
