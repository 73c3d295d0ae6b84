/** A part of the pane that comes after its first view, a file of its own in the built folder. Knows none of them. */

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
