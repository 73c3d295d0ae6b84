/** The elements directly inside a root element, with their places, for changes that add or replace one of them. */
import type { XmlScanner } from "./scanner";

/** Where the XML of parts comes from. */
interface ScannedParts {
  scan<T>(part: string, read: (scanner: XmlScanner) => T): T;
}

export interface ElementPlace {
  /** Name without prefix. */
  readonly name: string;
  readonly start: number;
  readonly openEnd: number;
  readonly closeStart: number;
  readonly end: number;
  readonly selfClosing: boolean;
  readonly attributes: Readonly<Record<string, string>>;
}

export interface RootPlace {
  /** Prefix of the root element with its colon, or nothing; our own elements take the same. */
  readonly prefix: string;
  readonly root: ElementPlace;
  readonly children: readonly ElementPlace[];
}

/** Reads the element just opened to its end and gives its place. */
export function placeOf(scanner: XmlScanner): ElementPlace {
  const { start, end: openEnd, selfClosing } = scanner;
  const name = scanner.name.slice(scanner.name.indexOf(":") + 1);
  const attributes = scanner.attributes();
  scanner.skip();
  return { name, start, openEnd, closeStart: scanner.start, end: scanner.end, selfClosing, attributes };
}

/** The root element of a part and the elements directly inside it. */
export function rootPlace(scanner: XmlScanner): RootPlace {
  scanner.next();
  const { start, end: openEnd, selfClosing, name } = scanner;
  const attributes = scanner.attributes();
  const children: ElementPlace[] = [];
  while (scanner.next() && scanner.depth > 0) {
    if (scanner.kind === "open") children.push(placeOf(scanner));
  }
  const colon = name.indexOf(":") + 1;
  const places = { start, openEnd, closeStart: scanner.start, end: scanner.end, selfClosing };
  return { prefix: name.slice(0, colon), root: { name: name.slice(colon), ...places, attributes }, children };
}

/** Where an element belongs that follows the last of `predecessors` that is there (else begins the content). */
export function placeAfter({ root, children }: RootPlace, predecessors: readonly string[]): number {
  return children.filter(({ name }) => predecessors.includes(name)).at(-1)?.end ?? root.openEnd;
}

interface WrittenParts extends ScannedParts {
  text(part: string): string;
  write(part: string, xml: string): void;
}

/** Gives the root element of a part an end tag, so that something can stand in it. */
export function openRoot(parts: WrittenParts, part: string): void {
  const { prefix, root } = parts.scan(part, rootPlace);
  if (!root.selfClosing) return;
  const xml = parts.text(part);
  const tag = xml.slice(root.start, root.openEnd).replace(/\s*\/>$/, "");
  parts.write(part, `${xml.slice(0, root.start)}${tag}></${prefix}${root.name}>${xml.slice(root.openEnd)}`);
}

/** The elements inside one child of the root element; none when there is no such child. */
export function nestedPlaces(parts: ScannedParts, part: string, container: string): readonly ElementPlace[] {
  return parts.scan(part, (scanner) => {
    const places: ElementPlace[] = [];
    while (scanner.next()) {
      if (scanner.kind !== "open" || scanner.depth !== 2 || !isNamed(scanner.name, container)) continue;
      while (scanner.next() && scanner.depth >= 2) {
        if (scanner.kind === "open") places.push(placeOf(scanner));
      }
    }
    return places;
  });
}

const isNamed = (name: string, local: string): boolean => name.slice(name.indexOf(":") + 1) === local;
