/** Which ExcelApi set brought each member, read from the tags in Microsoft's type declarations. */
import ts from "typescript";

/** Set of each member by `Class.member`, e.g. `Range.getMergedAreasOrNullObject` → `1.13`. */
export type ApiSets = ReadonlyMap<string, string>;

const TAG = /\[Api set:\s*ExcelApi\s+(\d+\.\d+)/;

function setOf(node: ts.Node, source: ts.SourceFile): string | null {
  const comments = ts.getLeadingCommentRanges(source.text, node.getFullStart()) ?? [];
  const texts = comments.map(({ pos, end }) => source.text.slice(pos, end));
  return TAG.exec(texts.join("\n"))?.[1] ?? null;
}

function nameOf(member: ts.ClassElement | ts.TypeElement): string | null {
  return member.name && ts.isIdentifier(member.name) ? member.name.text : null;
}

function takeMembers(owner: Owner, source: ts.SourceFile, sets: Map<string, string>): void {
  const own = setOf(owner, source);
  for (const member of owner.members) {
    const name = nameOf(member);
    const set = setOf(member, source) ?? own;
    const key = `${owner.name?.text ?? ""}.${name ?? ""}`;
    // Of several declarations of one method the oldest counts.
    if (name !== null && set !== null && !sets.has(key)) sets.set(key, set);
  }
}

type Owner = ts.ClassDeclaration | ts.InterfaceDeclaration;

/** Names of the classes and interfaces that an owner takes members from. */
function parentsOf(owner: Owner): readonly string[] {
  const clauses = owner.heritageClauses ?? [];
  return clauses.flatMap(({ types }) =>
    types.flatMap(({ expression }) => (ts.isIdentifier(expression) ? [expression.text] : [])),
  );
}

function takeInherited(owners: readonly Owner[], sets: Map<string, string>): void {
  for (const owner of owners) {
    for (const parent of parentsOf(owner)) {
      const prefix = `${parent}.`;
      for (const [key, set] of [...sets]) {
        const inherited = `${owner.name?.text ?? ""}.${key.slice(prefix.length)}`;
        if (key.startsWith(prefix) && !sets.has(inherited)) sets.set(inherited, set);
      }
    }
  }
}

function ownersIn(source: ts.SourceFile): readonly Owner[] {
  return source.statements.flatMap((statement) => {
    if (!ts.isModuleDeclaration(statement) || statement.name.text !== "Excel") return [];
    if (!statement.body || !ts.isModuleBlock(statement.body)) return [];
    return statement.body.statements.filter(
      (inner): inner is Owner => ts.isClassDeclaration(inner) || ts.isInterfaceDeclaration(inner),
    );
  });
}

/** The sets of all members that the namespace `Excel` of a declaration file has. */
export function apiSetsOf(declarations: string): ApiSets {
  const source = ts.createSourceFile("office.d.ts", declarations, ts.ScriptTarget.Latest, false);
  const owners = ownersIn(source);
  const sets = new Map<string, string>();
  for (const owner of owners) takeMembers(owner, source, sets);
  takeInherited(owners, sets);
  return sets;
}
