/** What the command line says of several files at once. */

export const ACROSS_WORDS = {
  head: (count: number): string => `━━ 各文件之间　发现 ${count} 处`,
  place: (file: string, unit: string, cells: string): string =>
    `      ${file}　${unit}${cells === "" ? "" : `　${cells}`}`,
} as const;
