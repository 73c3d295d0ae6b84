/** Serves the folder `dist` on localhost, for trying out: npm start -- [port]. No part of the product. */
import { ensureBuilt } from "./built";
import { staticServer } from "./static-server";

ensureBuilt();
const port = Number(process.argv[2] ?? 3000);
const { url } = await staticServer("dist", port);
console.log(`试用页：${url}/playground.html（Ctrl+C 结束）`);
