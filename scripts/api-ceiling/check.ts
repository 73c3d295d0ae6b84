/** Holds the calls that we name against the sets that brought them: floor 1.9, ceiling 1.14. */
import ts from "typescript";
import type { ApiSets } from "./api-sets";

/** Up to here a member may be used without asking. */
export const FLOOR = "1.9";
/** Beyond it nothing may be used at all: LTSC 2021 ends here. */
export const CEILING = "1.14";

/** Members that belong to the client library itself and are as old as it is. */
const OF_THE_LIBRARY: ReadonlySet<string> = new Set([
  "ClientResult",
  "Loadable",
  "MaybeNull",
  "EventHandlerResult",
  "EventHandlers",
  "RequestContext",
  "ExcelNamespace",
]);

function isAbove(set: string, limit: string): boolean {
  const [left = [], right = []] = [set, limit].map((text) => text.split(".").map(Number));
  return (
    (left[0] ?? 0) - (right[0] ?? 0) > 0 ||
    ((left[0] ?? 0) === (right[0] ?? 0) && (left[1] ?? 0) > (right[1] ?? 0))
  );
}

function faultOf(key: string, isOptional: boolean, sets: ApiSets): string | null {
  const set = sets.get(key);
  if (set === undefined) return `${key}: no such member in Microsoft's declarations`;
  if (isAbove(set, CEILING)) return `${key}: ExcelApi ${set} is above the ceiling ${CEILING}`;
  if (isAbove(set, FLOOR) && !isOptional) {
    return `${key}: ExcelApi ${set} is above the floor ${FLOOR}, so it must be optional and asked for before it is used`;
  }
  return null;
}

/** What is wrong with the interfaces of a file that name our calls; empty when nothing is. */
export function faultsOf(surface: string, sets: ApiSets): readonly string[] {
  const source = ts.createSourceFile("surface.ts", surface, ts.ScriptTarget.Latest, false);
  return source.statements.flatMap((statement) => {
    if (!ts.isInterfaceDeclaration(statement) || OF_THE_LIBRARY.has(statement.name.text)) return [];
    return statement.members.flatMap((member) => {
      if (!member.name || !ts.isIdentifier(member.name)) return [];
      const key = `${statement.name.text}.${member.name.text}`;
      const isOptional = "questionToken" in member && member.questionToken !== undefined;
      return faultOf(key, isOptional, sets) ?? [];
    });
  });
}

const GLOBALS = /(?<![\w.$"'`/])(?:Excel|Office|OfficeExtension)\.[A-Za-z]/;

/** Whether a source file speaks to Office past the interfaces: only their own folder may name it. */
export function namesOffice(text: string): boolean {
  const code = text.replace(/\/\*[^]*?\*\//g, "").replace(/\/\/.*$/gm, "");
  return GLOBALS.test(code);
}
