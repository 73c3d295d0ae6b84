/** The names that a `load` asks for, in any of the forms that Office.js takes. */

/** `values,address` · `["values"]` · `{ format: { fill: { color: true } } }` · nothing, for everything. */
export type LoadOptions = string | readonly string[] | Readonly<Record<string, unknown>> | undefined;

function fromObject(options: Readonly<Record<string, unknown>>, prefix: string): string[] {
  return Object.entries(options).flatMap(([name, wanted]) => {
    const path = prefix === "" ? name : `${prefix}/${name}`;
    if (wanted === true) return [path];
    return typeof wanted === "object" && wanted !== null
      ? fromObject(wanted as Readonly<Record<string, unknown>>, path)
      : [];
  });
}

/** Paths such as `format/fill/color`; none means everything. */
export function namesOf(options: LoadOptions): readonly string[] {
  if (options === undefined) return [];
  if (typeof options === "string") return splitNames(options);
  if (Array.isArray(options)) return (options as readonly string[]).flatMap(splitNames);
  return fromObject(options as Readonly<Record<string, unknown>>, "");
}

const splitNames = (text: string): readonly string[] =>
  text
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
