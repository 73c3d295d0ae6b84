/** Names of elements without regard to the prefixes that a file chose. */
import type { Attributes } from "../xlsx/xml/attributes";
import type { XmlScanner } from "../xlsx/xml/scanner";

/** Last words of the namespaces that matter, transitional and strict, and the prefix by which we call them. */
const NAMESPACES: readonly (readonly [RegExp, string])[] = [
  [/wordprocessingml(?:\/2006)?\/main$/, "w"],
  [/\/(?:2006\/)?math$/, "m"],
  [/markup-compatibility\/2006$/, "mc"],
];

/** How one part writes the names that matter. */
export interface Names {
  /** The element's name under the usual prefix, `w:p`; names of other namespaces as they are written. */
  usual(written: string): string;
  /** A `w:` attribute of an element. */
  attribute(attributes: Attributes, name: string): string | undefined;
  /** Prefix of our own elements and attributes, with its colon. */
  readonly prefix: string;
}

function declared(attributes: Attributes): ReadonlyMap<string, string> {
  const prefixes = new Map([
    ["w", "w"],
    ["m", "m"],
    ["mc", "mc"],
  ]);
  for (const [name, address] of Object.entries(attributes)) {
    const prefix = name === "xmlns" ? "" : /^xmlns:(.+)$/.exec(name)?.[1];
    const usual = NAMESPACES.find(([pattern]) => pattern.test(address))?.[1];
    if (prefix !== undefined && usual !== undefined) prefixes.set(prefix, usual);
  }
  return prefixes;
}

/** Reads the names of a part from its root element, which the scanner has just opened. */
export function namesOf(scanner: XmlScanner): Names {
  const prefixes = declared(scanner.attributes());
  const known = new Map<string, string>();
  const own = [...prefixes].filter(([prefix, usual]) => usual === "w" && prefix !== "").at(-1)?.[0] ?? "w";
  const resolve = (written: string): string => {
    const colon = written.indexOf(":");
    const usual = prefixes.get(colon < 0 ? "" : written.slice(0, colon));
    return usual === undefined ? written : `${usual}:${written.slice(colon + 1)}`;
  };
  return {
    prefix: `${own}:`,
    usual(written) {
      const found = known.get(written) ?? resolve(written);
      known.set(written, found);
      return found;
    },
    attribute: (attributes, name) => attributes[`${own}:${name}`] ?? attributes[name],
  };
}
