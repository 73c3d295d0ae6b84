/** `jxzp packs`: the rule packs by the names that `--pack` takes. */
import { KNOWN_PACKS } from "../assessment";
import { CLI_WORDS } from "../words/cli";

/** Prints a line a pack. */
export function listPacks(say: (text: string) => void): void {
  for (const { id, title } of KNOWN_PACKS) say(CLI_WORDS.packLine(id, title));
}
