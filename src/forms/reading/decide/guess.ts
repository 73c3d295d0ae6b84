/** What those who found a head by its words took its cells for. */
import type { Block } from "../../../workbook/locate";
import type { Head } from "../../labels/heads";

/** What those who found a head took its cells for. */
export function guessIn(head: Head): (label: Block) => string {
  const guesses = new Map(head.columns.map(({ block, column }) => [block, column]));
  return (label) => guesses.get(label) ?? "";
}
