/** S-14: words of the empty form were left in a cell. The recogniser saw them; only the sentence is made here. */
import { readingCheck } from "../check";

export const PLACEHOLDER_LEFT = readingCheck({
  id: "S-14",
  severity: "info",
  title: "模板占位内容应删除或填写",
  source: "form",
  say: ({ value = "", label = "" }) => ({
    reported: value,
    message: `${label === "" ? "" : `“${label}”处`}残留模板占位内容“${value}”，请删除或填写。`,
  }),
});
