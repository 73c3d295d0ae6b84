/** What stands under a table: total, grade, explanation, notes, signatures; and where a block that takes no part ends. */
import type { Block } from "../../workbook/locate";
import { startedTable } from "../labels/columns";
import { inlineParts } from "../labels/inline-labels";
import { anySingleFact, isGoalBlock, isTotalLabel } from "../labels/row-labels";

const CLOSING_WORDS =
  /^(?:(?:其他|其它|另外?)?(?:需要?|应)(?:予以?|特别|补充)?说明的?(?:事项|问题|情况|内容)?(?:[:]|$)|(?:说明|注|备注|填表说明|存在问题|评价结论|自评结论)(?:[:]|$)|.{0,8}(?:审核|审批|审查|批复)意见)/;

/** Whether a block begins what stands under a table. */
export function closesTable(block: Block): boolean {
  const { bare, squeezed } = block;
  if (squeezed === "") return /^\s*(?:说明|注|备注)\s*[:：]/.test(block.text);
  if (isTotalLabel(bare) || CLOSING_WORDS.test(squeezed)) return true;
  const single = anySingleFact(bare);
  if (single !== null && /^(?:explain|total|foot)\./.test(single)) return true;
  return /^(?:填表人|填报人|单位负责人|负责人).{0,6}:/.test(squeezed);
}

/** Whether a row of blocks holds anything that a form is known to hold outside its tables. */
export function isOwnRow(blocks: readonly Block[]): boolean {
  return blocks.some(
    (block) =>
      closesTable(block) ||
      isGoalBlock(block.bare) ||
      anySingleFact(block.bare) !== null ||
      startedTable(block.bare) !== null ||
      inlineParts(block).length > 0,
  );
}

const GRADE = /^(?:优秀?|良好?|中|合格|较差|差|不合格|一般)$/;

/** Whether a block holds a grade and nothing else. */
export const isGradeWord = ({ bare }: Block): boolean => GRADE.test(bare);
