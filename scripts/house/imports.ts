import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

/** One import: from file to file, paths below the root with forward slashes. */
export interface Arrow {
  readonly from: string;
  readonly to: string;
  /** False where only types are taken: such an import is gone when the program runs. */
  readonly value: boolean;
}

export interface Source {
  readonly file: string;
  readonly lines: number;
}

export interface House {
  readonly sources: readonly Source[];
  readonly arrows: readonly Arrow[];
}

const ENDINGS = ["", ".ts", ".tsx", "/index.ts", "/index.tsx"];

function filesIn(root: string, folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, "/"));
}

function takesValues(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) {
    const named = node.exportClause && ts.isNamedExports(node.exportClause) ? node.exportClause.elements : [];
    return !node.isTypeOnly && (named.length === 0 || named.some((element) => !element.isTypeOnly));
  }
  const clause = node.importClause;
  if (!clause) return true;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return false;
  if (clause.name || !clause.namedBindings || ts.isNamespaceImport(clause.namedBindings)) return true;
  return clause.namedBindings.elements.some((element) => !element.isTypeOnly);
}

/** What a file names in its imports, with whether a value is taken; `import()` counts as one. */
function namesIn(file: string, text: string): { name: string; value: boolean }[] {
  const found: { name: string; value: boolean }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
      if (node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier))
        found.push({ name: node.moduleSpecifier.text, value: takesValues(node) });
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [name] = node.arguments;
      if (name && ts.isStringLiteral(name)) found.push({ name: name.text, value: true });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, false, ts.ScriptKind.TSX));
  return found;
}

/** Reads every TypeScript file below the named folders of `root` and the imports among them. */
export function readHouse(root: string, folders: readonly string[]): House {
  const files = folders.flatMap((folder) => filesIn(root, folder)).sort();
  const known = new Set(files);
  const sources: Source[] = [];
  const arrows: Arrow[] = [];
  for (const from of files) {
    const text = readFileSync(path.join(root, from), "utf8");
    sources.push({ file: from, lines: text.split("\n").length - 1 });
    for (const { name, value } of namesIn(from, text)) {
      if (!name.startsWith(".")) continue;
      const base = path.posix.join(path.posix.dirname(from), name);
      const to = ENDINGS.map((ending) => base + ending).find((file) => known.has(file));
      if (to) arrows.push({ from, to, value });
    }
  }
  return { sources, arrows };
}
