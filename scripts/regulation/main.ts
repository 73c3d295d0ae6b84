/** `npm run regulation`: writes docs/regulation.md anew. */
import { writeFileSync } from "node:fs";
import { regulationDocument } from "./document";

writeFileSync("docs/regulation.md", await regulationDocument());
