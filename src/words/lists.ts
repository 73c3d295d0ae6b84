/** Names in a sentence. */

/** `“甲”、“乙”`; `无` for none. */
export function quotedList(names: readonly string[]): string {
  return names.length === 0 ? "无" : names.map((name) => `“${name}”`).join("、");
}
