/** Elements of the table of styles as text: compared, prefixed, changed in one attribute. */

/** An element with the prefix that its part gives to elements. */
export const prefixed = (xml: string, prefix: string): string =>
  prefix === "" ? xml : xml.replace(/<(\/?)(?=\w)/g, `<$1${prefix}`);

/** An element's attributes and content in one order, some attributes left out. */
export function signature(xml: string, without: readonly string[]): string {
  const tagEnd = xml.indexOf(">");
  const attributes = [...xml.slice(0, tagEnd).matchAll(/([\w:]+)\s*=\s*("[^"]*"|'[^']*')/g)]
    .filter(([, name = ""]) => !without.includes(name))
    .map(([, name = "", value = ""]) => `${name}=${value.slice(1, -1)}`);
  const content = xml.charAt(tagEnd - 1) === "/" ? "" : xml.slice(tagEnd + 1, xml.lastIndexOf("</"));
  return `${attributes.sort().join(" ")}>${content}`;
}

/** An element with one attribute set. */
export function withAttribute(xml: string, name: string, value: string | number): string {
  const tagEnd = xml.search(/\/?>/);
  const tag = xml.slice(0, tagEnd).replace(new RegExp(`\\s${name}=(?:"[^"]*"|'[^']*')`), "");
  return `${tag.trimEnd()} ${name}="${value}"${xml.slice(tagEnd)}`;
}
