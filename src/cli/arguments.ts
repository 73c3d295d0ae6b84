/** How arguments are taken in that are more than a text. */
import { InvalidArgumentError } from "commander";

/** A whole number above 0, or a complaint. */
export function countOf(text: string): number {
  if (!/^[1-9]\d{0,2}$/.test(text)) throw new InvalidArgumentError(text);
  return Number(text);
}

/** One more of an option that may be given several times. */
export const collect = (path: string, paths: readonly string[] = []): readonly string[] => [...paths, path];
