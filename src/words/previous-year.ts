/** What is said of last year's workbook: which filing was held against which, and why one could not be. */
import { UNIT_UNKNOWN, yearWords } from "./verdict";

interface FilingWords {
  readonly unit: string;
  readonly year: number | null;
}

interface FileWords extends FilingWords {
  readonly file: string;
}

const filed = ({ unit, year }: FilingWords): string => `${unit || "未印单位名称的"}${yearWords(year)}`;
const inFile = (one: FileWords): string => `“${one.file}”（${filed(one)}）`;

const MOST_NAMED = 3;
const named = (ones: readonly FileWords[]): string =>
  `${ones.slice(0, MOST_NAMED).map(inFile).join("、")}${ones.length > MOST_NAMED ? `等${ones.length}份` : ""}`;

export const PREVIOUS_WORDS = {
  paired: (filing: FilingWords, previous: FileWords): string =>
    `上年对照：${filed(filing)}与${inFile(previous)}`,
  place: (file: string, cells: string): string => `上年文件“${file}”${cells}`,
  figure: (label: string, place: string): string => `上年${label}（${place}）`,
  manyCells: (count: number): string => `等${count}处`,
  undated: (filing: FilingWords, previous: FileWords): string =>
    `${filed(filing)}按同一单位对照${inFile(previous)}，年度不全，请核对是否为上一年度。`,
  unnamed: (filing: FilingWords, previous: FileWords): string =>
    `${filed(filing)}对照${inFile(previous)}，单位名称不全，请核对是否为同一单位。`,
  several: (filing: FilingWords, ones: readonly FileWords[]): string =>
    `${filed(filing)}的上年报送有${ones.length}份：${named(ones)}，无法确定用哪一份，未作上年对照。`,
  sameYear: (filing: FilingWords, previous: FileWords): string =>
    `${inFile(previous)}与本年报送为同一年度，未作${filed(filing)}的上年对照，请选择上一年度的工作簿。`,
  otherYear: (filing: FilingWords, ones: readonly FileWords[]): string =>
    `${named(ones)}不是${filed(filing)}的上一年度，未作上年对照。`,
  otherUnit: (filing: FilingWords, ones: readonly FileWords[]): string =>
    `上年文件中没有“${filing.unit || UNIT_UNKNOWN}”的报送，只有${named(ones)}，未作上年对照；单位更名或合并的，请人工核对上年数据。`,
  noForm: (file: string): string => `上年文件“${file}”中未找到基础数据表或自评表，未作上年对照。`,
} as const;
