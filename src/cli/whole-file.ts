/** Puts a file in its place whole or not at all: written beside it first, under a name that nobody has. */
import { randomBytes } from "node:crypto";
import { linkSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** What file systems answer that know no second name of a file. */
const NO_LINKS = new Set(["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EMLINK", "EINVAL", "EXDEV", "EACCES"]);

const codeOf = (error: unknown): string =>
  typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";

function withBeside<T>(path: string, bytes: Uint8Array, place: (beside: string) => T): T {
  const beside = join(dirname(path), `.jxzp-${randomBytes(6).toString("hex")}.part`);
  try {
    writeFileSync(beside, bytes, { flag: "wx" });
    return place(beside);
  } finally {
    rmSync(beside, { force: true });
  }
}

/** Puts a file where none stands; false where one has come meanwhile. */
export function placeNew(path: string, bytes: Uint8Array): boolean {
  return withBeside(path, bytes, (beside) => {
    try {
      // Unlike a change of name, a second name never takes the place of another file.
      linkSync(beside, path);
    } catch (error) {
      if (codeOf(error) === "EEXIST") return false;
      if (!NO_LINKS.has(codeOf(error))) throw error;
      renameSync(beside, path);
    }
    return true;
  });
}

/** Puts a file in the place of another; who reads the other's content by another name keeps it. */
export function placeOver(path: string, bytes: Uint8Array): void {
  withBeside(path, bytes, (beside) => renameSync(beside, path));
}
