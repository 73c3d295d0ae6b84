/** How much of a file we are willing to take in: everything beyond is refused or left out, and said so. */

const MEGABYTE = 1024 * 1024;

/** The largest file that is opened at all. */
export const MAX_FILE_BYTES = 128 * MEGABYTE;
/** What a single part may unpack to, counted by what really comes out. */
export const MAX_PART_BYTES = 64 * MEGABYTE;
/** What all parts that are read may unpack to together. */
export const MAX_UNPACKED_BYTES = 256 * MEGABYTE;
/** Entries in one package; a real workbook has some dozens. */
export const MAX_ENTRIES = 10_000;
/** Nested elements in one part; a real part has about a dozen. */
export const MAX_DEPTH = 200;
/**
 * What of a sheet enters the grid: columns A to AZ and 5,000 rows. No standard form comes near it; the true size
 * stands in `Sheet.truncated`.
 */
export const MAX_GRID_COLUMNS = 52;
export const MAX_GRID_ROWS = 5_000;
/** Longest text that Excel keeps in a cell. */
export const MAX_CELL_CHARACTERS = 32_767;
