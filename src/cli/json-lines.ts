/** JSON for a terminal or a pipe: what could control a terminal stands as an escape. */

/** Deletion, C1 controls, directions of writing, line separators: JSON lets them stand as they are. */
const RAW_CONTROLS = /[\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/g;

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;

/** The JSON of a value, line by line. */
export function jsonLines(value: unknown): readonly string[] {
  return JSON.stringify(value, null, 2).replace(RAW_CONTROLS, escaped).split("\n");
}
