/** Why a write was not carried out, in every surface's words. */

export const REFUSAL_WORDS = {
  "changed-since-reading": "读取后该单元格被修改，已跳过",
  "formula-kept": "该单元格是公式，予以保留",
  locked: "工作表受保护且该单元格已锁定",
  "sheet-missing": "找不到该工作表",
  "structure-protected": "工作簿结构受保护，不能新建工作表",
  "own-colours": "该单元格已有底色，未加标记",
  "changed-by-user": "写入后又被人工修改，保留人工修改",
  "too-long": "内容超过单元格长度上限",
  interrupted: "写入中断，该处未写入",
} as const;
