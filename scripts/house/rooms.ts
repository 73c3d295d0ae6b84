import path from "node:path";
import type { House } from "./imports";

/** One folder as a room: its own files (subfolders are rooms of their own) and the imports that cross its walls. */
export interface Room {
  readonly folder: string;
  readonly files: number;
  readonly lines: number;
  /** Imports between two files of this folder. */
  readonly within: number;
  /** Folders that its files import, with how many imports. */
  readonly uses: ReadonlyMap<string, number>;
}

/** The rooms of a house, by name. */
export function rooms({ sources, arrows }: House): Room[] {
  const room = (file: string): string => path.posix.dirname(file);
  const folders = [...new Set(sources.map(({ file }) => room(file)))].sort();
  return folders.map((folder) => {
    const own = sources.filter(({ file }) => room(file) === folder);
    const out = arrows.filter(({ from }) => room(from) === folder);
    const uses = new Map<string, number>();
    for (const { to } of out) if (room(to) !== folder) uses.set(room(to), (uses.get(room(to)) ?? 0) + 1);
    return {
      folder,
      files: own.length,
      lines: own.reduce((sum, { lines }) => sum + lines, 0),
      within: out.filter(({ to }) => room(to) === folder).length,
      uses,
    };
  });
}
