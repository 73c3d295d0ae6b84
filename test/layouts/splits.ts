/** A department's money by source on the left and by use on the right, as lists of labels and figures. */
import { spread } from "./canvas";
import { headOf, putFact, type Print } from "./print";

const SOURCES = ["inc.general", "inc.fund", "inc.other"];
const USES = ["exp.basic", "exp.staff", "exp.public", "exp.project"];

/** Prints both lists under their heads. */
export function printSplits(print: Print): void {
  const { canvas, width, variations } = print;
  variations.add("sources and uses");
  const [first = { left: 0, right: 0 }, left = first, second = first, right = first] = spread(4, width);
  canvas.put(canvas.row, { left: first.left, right: left.right }, headOf(print, "inc.head"));
  canvas.put(canvas.row, { left: second.left, right: right.right }, headOf(print, "exp.head"));
  for (const [lists, [label, figure]] of [
    [SOURCES, [first, left]],
    [USES, [second, right]],
  ] as const) {
    for (const [index, id] of lists.entries()) {
      canvas.put(canvas.row + 1 + index, label, headOf(print, id));
      putFact(print, canvas.row + 1 + index, figure, id);
    }
  }
  canvas.row += 1 + USES.length;
}
