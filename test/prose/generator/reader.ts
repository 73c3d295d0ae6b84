/** The one place where the reader under test comes in. */

export interface ProseFinding {
  readonly check: string;
  readonly severity: "error" | "warning" | "hint";
  readonly sentence: string;
  readonly words: string;
  /** Character offsets into the text. */
  readonly start: number;
  readonly end: number;
  readonly reported: string;
  readonly expected: string | null;
  readonly message: string;
}

export type Reader = (text: string) => readonly ProseFinding[];

const isReader = (value: unknown): value is Reader => typeof value === "function";

/** The reader of `src/prose`, or nothing while there is none. */
export async function proseReader(): Promise<Reader | undefined> {
  const place: string = new URL("../../../src/prose/index.ts", import.meta.url).href;
  try {
    const { checkProse } = (await import(place)) as { readonly checkProse?: unknown };
    return isReader(checkProse) ? checkProse : undefined;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ERR_MODULE_NOT_FOUND") return undefined;
    throw error;
  }
}
