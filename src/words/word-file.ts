/** Words about places in a Word document. */
export const WORD_FILE = {
  /** A table that no line above it names. */
  table: (number: number): string => `表格${number}`,
  /** Rows and cells as a reader counts them, from 1; `table` only where several stand under one name. */
  cell: (name: string, table: number | null, row: number, column: number): string =>
    `${name} ${table === null ? "" : `第${table}个表格`}第${row}行第${column}列`,
  above: (name: string): string => `${name} 表前文字`,
  below: (name: string): string => `${name} 表后文字`,
} as const;
