/** Words of a template that were left standing. */
import type { Passage } from "../text/passages";
import type { Remark } from "../verdict/remark";

const LEFT =
  /[Xx×]{2,}(?=[年月日县市区省州乡镇局委办厅站所队校院部个人名家户项次万亿元%条])|20[Xx×]{2}|某某(?:县|市|区|局|单位|部门)|某(?:县|市)某(?:局|单位)|_{3,}|待(?:补充|填写)[:：。，)\]]|\[(?:\]|[^\]]{0,12}(?:填写|补充|名称|单位|项目名)[^\]]{0,12}\])|\((?:此处|请)[^()]{0,20}(?:填写|说明|插入|删除)[^()]{0,12}\)/g;

/** Remarks on what was to be filled in. */
export const placeholderRemarks = (passage: Passage): readonly Remark[] =>
  [...passage.text.matchAll(LEFT)].map((match) => ({
    check: "T-19",
    severity: "warning" as const,
    passage,
    start: match.index,
    end: match.index + match[0].length,
    expected: null,
    message: `“${match[0]}”是模板中待填写的内容，请填写或删除。`,
  }));
