/**
 * The shape of the calls that are emulated: classes, members and the ExcelApi set that brought each. Both halves
 * are held to it; what does not stand here is not modelled, and using it throws.
 */
import type { ClassShape } from "./kinds";
import { RANGES } from "./range-classes";
import { SHEETS } from "./sheet-classes";
import { ROOT } from "./workbook-classes";

export type { ClassShape, MethodShape, NavigationShape, ScalarShape } from "./kinds";

/** The shape of every class by its name. */
export const SHAPE: Readonly<Record<string, ClassShape>> = { ...ROOT, ...SHEETS, ...RANGES };

/** Something that is not modelled was used; the emulator never lets it pass in silence. */
export class NotModelled extends Error {
  constructor(what: string) {
    super(`emulator: not modelled: ${what}`);
    this.name = "NotModelled";
  }
}

/** The shape of a class. @throws NotModelled */
export function shapeOf(className: string): ClassShape {
  const shape = SHAPE[className];
  if (!shape) throw new NotModelled(className);
  return shape;
}

/** Names that printers, matchers and promises look for on any object; there, not knowing is no mistake. */
const FOREIGN =
  /^(?:then|toString|valueOf|constructor|nodeType|tagName|asymmetricMatch|hasAttribute|toJSON|\$\$.*|@@.*)$/;

/** Whether a name is none of the library's. */
export const isForeign = (name: string): boolean => FOREIGN.test(name);
