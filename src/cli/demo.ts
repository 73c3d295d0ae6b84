/** `npm run demo`: assesses the bundled 衡阳县 workbook, prints the verdict, writes the scored copy and says where. */
import { copyFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { assessFiles } from "./assess";
import { localTime } from "../language/local-time";
import { endWithReader } from "./reader";
import { say } from "./screen";

const BUNDLED = join(import.meta.dirname, "../../test/golden/hengyang-2022/workbook.xlsx");
const FOLDER = "out";

endWithReader();
mkdirSync(FOLDER, { recursive: true });
const input = join(FOLDER, "衡阳县自然资源局2022年度.xlsx");
copyFileSync(BUNDLED, input);
const exit = await assessFiles([input], { out: FOLDER }, localTime(new Date()), say);
// The workbook has errors on purpose: finding them is what the demo is for.
process.exitCode = exit === 1 ? 0 : 1;
