/** The address texts that `getRange` and `getRanges` take. */
import {
  areaFromA1,
  areaToA1,
  MAX_COLUMNS,
  MAX_ROWS,
  quoteSheet,
  type Area,
} from "../../src/workbook/address";
import type { BookSheet } from "../model/book";
import { NotModelled } from "../api-surface";
import { HostError } from "./host-error";

/** Longest address text that Excel takes. */
const LONGEST = 8_192;

/**
 * The area of an address such as `A1:D4`.
 * @throws HostError `InvalidArgument` for what is no address or lies beyond the sheet.
 */
export function areaOf(address: unknown, location: string): Area {
  if (typeof address !== "string") throw new NotModelled(`${location} without an address`);
  if (address.length > LONGEST) throw new HostError("InvalidArgument", location);
  if (/^\$?[A-Za-z]+:\$?[A-Za-z]+$|^\d+:\d+$/.test(address)) throw new NotModelled("whole rows and columns");
  if (address.includes("!")) throw new NotModelled(`${location} with a sheet name`);
  const area = areaFromA1(address);
  if (!area || area.bottom >= MAX_ROWS || area.right >= MAX_COLUMNS)
    throw new HostError("InvalidArgument", location);
  return area;
}

/** The areas of an address such as `A1,C3:D4`. */
export function areasOf(addresses: unknown, location: string): readonly Area[] {
  if (typeof addresses !== "string") throw new NotModelled(`${location} without an address`);
  if (addresses.length > LONGEST) throw new HostError("InvalidArgument", location);
  return addresses.split(",").map((address) => areaOf(address.trim(), location));
}

/** `Sheet1!A1:B2`, the sheet quoted where needed. */
export const addressOf = (sheet: BookSheet, area: Area): string =>
  `${quoteSheet(sheet.name)}!${areaToA1(area)}`;

/** What two areas share, or null. */
export function intersection(left: Area, right: Area): Area | null {
  const shared = {
    top: Math.max(left.top, right.top),
    left: Math.max(left.left, right.left),
    bottom: Math.min(left.bottom, right.bottom),
    right: Math.min(left.right, right.right),
  };
  return shared.top > shared.bottom || shared.left > shared.right ? null : shared;
}

/** How many cells an area has. */
export const cellCount = (area: Area): number => (area.bottom - area.top + 1) * (area.right - area.left + 1);
