/** Prints the house as its imports draw it: folders, sizes, arrows, circles. `npm run house [-- --circles]` */
import path from "node:path";
import { circles } from "./circles";
import { readHouse } from "./imports";
import { rooms } from "./rooms";

const house = readHouse(path.join(import.meta.dirname, "../.."), ["src", "emulator", "playground"]);
const byValue = circles(house.arrows.filter(({ value }) => value));
const byType = circles(house.arrows);

if (!process.argv.includes("--circles")) {
  console.log("folder".padEnd(36), "files".padStart(5), "lines".padStart(6), "within".padStart(6), " uses");
  for (const { folder, files, lines, within, uses } of rooms(house)) {
    const names = [...uses].sort((a, b) => b[1] - a[1]).map(([name, count]) => `${name} ${count}`);
    console.log(
      folder.padEnd(36),
      String(files).padStart(5),
      String(lines).padStart(6),
      String(within).padStart(6),
      ` ${names.join(", ")}`,
    );
  }
}
console.log(`circles by value: ${byValue.length}; with types: ${byType.length}`);
for (const ring of byType) {
  const kind = byValue.some((other) => other.some((file) => ring.includes(file))) ? "value" : "types only";
  console.log(`  ${kind}: ${ring.join(" · ")}`);
}
