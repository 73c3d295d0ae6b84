/** The first figure in a text, `95.24%` as 0.9524; null where there is none. */
export function figureIn(text: string): number | null {
  const match = /(-?\d[\d,]*(?:\.\d+)?)\s*(%?)/.exec(text);
  if (!match) return null;
  const value = Number((match[1] ?? "").replaceAll(",", ""));
  return match[2] === "%" ? value / 100 : value;
}
