/** `npm run mutations`: writes docs/mutations.md. */
import { writeFileSync } from "node:fs";
import { loadBases } from "../../test/mutations/bases";
import { mutationsDocument } from "./document";

writeFileSync("docs/mutations.md", mutationsDocument(await loadBases()));
