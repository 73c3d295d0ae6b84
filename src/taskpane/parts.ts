/** Parts of the pane that come after its first view, each a file of its own in the built folder. Knows no workbook. */

/** A part is brought once; a try that failed may be made again. */
export interface Part<Content> {
  /** The part, or null while it has not come. */
  readonly here: () => Content | null;
  /** @throws PartMissing when its file cannot be loaded. */
  readonly bring: () => Promise<Content>;
}

/** The file of a part is not there: the network broke, or the folder was renewed under an open pane. */
export class PartMissing extends Error {
  constructor(cause: unknown) {
    super("part missing", { cause });
    this.name = "PartMissing";
  }
}

/** A part behind the import that brings it. */
export function partOf<Content>(load: () => Promise<Content>): Part<Content> {
  let content: Content | null = null;
  return {
    here: () => content,
    bring: async () => {
      try {
        content ??= await load();
        return content;
      } catch (error) {
        throw new PartMissing(error);
      }
    },
  };
}

/** The law: checks, scores, plans. */
export const JUDGING = partOf(() => import(/* webpackChunkName: "law" */ "./session/law-chunk"));
/** Every view after the first. */
export const VIEWS = partOf(() => import(/* webpackChunkName: "views" */ "./components/views"));
/** 识别结果, and the questions about it: how forms were understood. */
export const MAPS = partOf(() => import(/* webpackChunkName: "maps" */ "./components/maps"));
/** Clean forms and the file that they are inserted from. */
export const TEMPLATES = partOf(() => import(/* webpackChunkName: "forms" */ "./session/making-forms"));
/** The reader of workbook files. */
export const READING = partOf(() => import(/* webpackChunkName: "reader" */ "../hosts/open"));

/** What the next click asks for; brought while the person reads the first view, so that no click waits. */
const NEXT: readonly Part<unknown>[] = [JUDGING, VIEWS];

/** Brings the next parts when the page is idle; one that fails is told by the click that needs it. */
export function bringNextParts(): void {
  const bring = (): void => NEXT.forEach((part) => void part.bring().catch(() => undefined));
  if (typeof window.requestIdleCallback === "function") window.requestIdleCallback(bring, { timeout: 500 });
  else setTimeout(bring, 50);
}
