/** Visits the elements inside an element; of alternatives that say the same twice, only the first is entered. */
import type { XmlScanner } from "../xlsx/xml/scanner";
import type { Names } from "./names";

/** A part while it is walked. */
export interface Walk {
  readonly part: string;
  readonly scanner: XmlScanner;
  readonly names: Names;
  /** Whether texts keep white space at their ends although their own tags do not say so. */
  readonly keepsSpace: boolean;
}

/** Alternatives that are open, innermost last. */
interface Alternatives {
  readonly depth: number;
  taken: boolean;
}

/** Whether an element belongs to what stands around alternatives; of these, all but the first are passed over. */
function isAlternative(name: string, scanner: XmlScanner, open: Alternatives[]): boolean {
  while ((open.at(-1)?.depth ?? 0) >= scanner.depth) open.pop();
  if (name === "mc:AlternateContent") {
    open.push({ depth: scanner.depth, taken: false });
    return true;
  }
  if (name !== "mc:Choice" && name !== "mc:Fallback") return false;
  const choice = open.at(-1);
  if (choice?.taken) scanner.skip();
  else if (choice) choice.taken = true;
  return true;
}

/**
 * Calls `visit` for each element inside the one just opened, down to its end. An element that `visit` does not read to
 * its end is entered, so that wrappers need no case of their own.
 */
export function eachElement({ scanner, names }: Walk, visit: (name: string) => void): void {
  const depth = scanner.depth;
  const alternatives: Alternatives[] = [];
  while (scanner.next() && scanner.depth >= depth) {
    if (scanner.kind !== "open") continue;
    const name = names.usual(scanner.name);
    if (!isAlternative(name, scanner, alternatives)) visit(name);
  }
}

/** The `w:val` of the element just opened. */
export const valueOf = ({ scanner, names }: Walk): string | undefined =>
  names.attribute(scanner.attributes(), "val");

/** Whether the switch just opened is on: it is where it stands without a value. */
export const isOn = (walk: Walk): boolean => !/^(?:0|false|off)$/.test(valueOf(walk) ?? "");
