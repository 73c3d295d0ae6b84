/**
 * A structural check of the add-in manifest that needs no network: order of elements, lengths, https, GUID, resids,
 * icon files and their sizes. Gives every fault as a Chinese sentence; an empty list means that none was found.
 */
import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { SaxesParser } from "saxes";

export interface ManifestElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: ManifestElement[];
  text: string;
}

/** Parses a manifest into elements; throws with line and column where it is no well-formed XML. */
export function parseManifest(xml: string): ManifestElement {
  const parser = new SaxesParser();
  const root: ManifestElement = { name: "#document", attributes: {}, children: [], text: "" };
  const open = [root];
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", (tag) => {
    const element: ManifestElement = {
      name: tag.name,
      attributes: { ...tag.attributes },
      children: [],
      text: "",
    };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    const parent = open.at(-1);
    if (parent) parent.text += text;
  });
  parser.on("closetag", () => void open.pop());
  parser.write(xml).close();
  return root.children[0] ?? root;
}

/** The element and everything below it. */
function everything(element: ManifestElement): readonly ManifestElement[] {
  return [element, ...element.children.flatMap((child) => everything(child))];
}

const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    "Id",
    "AlternateId",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "AppDomains",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
    "ExtendedOverrides",
  ],
  VersionOverrides: [
    "Description",
    "Requirements",
    "Hosts",
    "Resources",
    "WebApplicationInfo",
    "EquivalentAddins",
  ],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  Group: ["Label", "Icon", "Tooltip", "Control"],
  Control: ["Label", "Supertip", "Icon", "Action"],
  Resources: ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"],
};

const REQUIRED = [
  "Id",
  "Version",
  "ProviderName",
  "DefaultLocale",
  "DisplayName",
  "Description",
  "IconUrl",
  "Hosts",
  "DefaultSettings",
  "Permissions",
];

function orderFaults(all: readonly ManifestElement[]): readonly string[] {
  return all.flatMap((element) => {
    const order = ORDER[element.name];
    if (!order) return [];
    const places = element.children.map((child) => order.indexOf(child.name));
    const unknown = element.children.filter((_, index) => (places[index] ?? -1) < 0);
    const disorder = places.findIndex((place, index) => index > 0 && place < (places[index - 1] ?? 0));
    return [
      ...unknown.map((child) => `${element.name} 中不应出现 ${child.name}。`),
      ...(disorder < 0 ? [] : [`${element.name} 中 ${element.children[disorder]?.name ?? ""} 的次序不对。`]),
    ];
  });
}

const LENGTHS: readonly (readonly [string, number])[] = [
  ["DisplayName", 125],
  ["Description", 250],
  ["ProviderName", 125],
];

function lengthFaults(root: ManifestElement, all: readonly ManifestElement[]): readonly string[] {
  const tooLong = (name: string, value: string, most: number): readonly string[] =>
    Array.from(value).length > most ? [`${name} 超过 ${most} 个字符：${value}`] : [];
  const heads = LENGTHS.flatMap(([name, most]) =>
    root.children
      .filter((child) => child.name === name)
      .flatMap((child) => valuesOf(child).flatMap((value) => tooLong(name, value, most))),
  );
  const strings = all.flatMap((element) => {
    const most = element.name === "bt:ShortStrings" ? 125 : element.name === "bt:LongStrings" ? 250 : null;
    return most === null
      ? []
      : element.children.flatMap((child) =>
          valuesOf(child).flatMap((value) => tooLong(child.attributes.id ?? "", value, most)),
        );
  });
  const ids = all.flatMap((element) => tooLong("resid", element.attributes.resid ?? "", 32));
  return [...heads, ...strings, ...ids];
}

function valuesOf(element: ManifestElement): readonly string[] {
  const own = element.attributes.DefaultValue ?? element.text.trim();
  return [own, ...element.children.map((child) => child.attributes.Value ?? "")];
}

function urlFaults(all: readonly ManifestElement[]): readonly string[] {
  const withUrl = all.filter((element) =>
    /Url$|SourceLocation|^bt:(Image|Url)$|AppDomain$/.test(element.name),
  );
  return withUrl
    .map((element) => element.attributes.DefaultValue ?? element.text.trim())
    .filter((url) => url !== "" && !/^https:\/\/[^\s/]+(\/\S*)?$/.test(url))
    .map((url) => `地址必须以 https:// 开头：${url}`);
}

function residFaults(all: readonly ManifestElement[]): readonly string[] {
  const defined = all
    .filter((element) => /^bt:(Image|Url|String)$/.test(element.name))
    .flatMap((element) => element.attributes.id ?? []);
  const used = all.flatMap((element) => element.attributes.resid ?? []);
  const twice = defined.filter((id, index) => defined.indexOf(id) !== index);
  return [
    ...used.filter((id) => !defined.includes(id)).map((id) => `resid “${id}” 没有定义。`),
    ...defined.filter((id) => !used.includes(id)).map((id) => `资源 “${id}” 没有被使用。`),
    ...twice.map((id) => `资源 “${id}” 重复定义。`),
  ];
}

/** Width and height of a PNG file, or null when it is none. */
export function pngSize(path: string): readonly [number, number] | null {
  const bytes = readFileSync(path);
  if (bytes.length < 24 || bytes.toString("latin1", 1, 4) !== "PNG") return null;
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

function iconFaults(
  root: ManifestElement,
  all: readonly ManifestElement[],
  assets: string,
): readonly string[] {
  const byId = new Map(
    all
      .filter((element) => element.name === "bt:Image" && element.attributes.id)
      .map((element) => [element.attributes.id, element.attributes.DefaultValue ?? ""]),
  );
  const wanted: (readonly [string, number])[] = [
    ...all
      .filter((element) => element.name === "bt:Image" && element.attributes.size)
      .map((element): readonly [string, number] => [
        byId.get(element.attributes.resid) ?? "",
        Number(element.attributes.size),
      ]),
    ...root.children.flatMap((child): (readonly [string, number])[] =>
      child.name === "IconUrl"
        ? [[child.attributes.DefaultValue ?? "", 32]]
        : child.name === "HighResolutionIconUrl"
          ? [[child.attributes.DefaultValue ?? "", 64]]
          : [],
    ),
  ];
  const sizes = wanted.flatMap(([url, size]) => {
    const path = join(assets, basename(url));
    const found = existsSync(path) ? pngSize(path) : null;
    return found?.[0] === size && found[1] === size
      ? []
      : [`图标 ${basename(url)} 应为 ${size}×${size} 的 PNG。`];
  });
  const groups = all
    .filter((element) => element.name === "Icon")
    .flatMap((icon) => {
      const have = icon.children.map((child) => Number(child.attributes.size));
      return [16, 32, 80].filter((size) => !have.includes(size)).map((size) => `命令图标缺少 ${size} 像素。`);
    });
  return [...sizes, ...groups];
}

function identityFaults(root: ManifestElement): readonly string[] {
  const textOf = (name: string): string =>
    root.children.find((child) => child.name === name)?.text.trim() ?? "";
  return [
    ...REQUIRED.filter((name) => !root.children.some((child) => child.name === name)).map(
      (name) => `缺少 ${name}。`,
    ),
    ...(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(textOf("Id")) ? [] : ["Id 不是 GUID。"]),
    ...(/^\d+(\.\d+){1,3}$/.test(textOf("Version")) ? [] : ["Version 应为 1.0.0.0 的形式。"]),
  ];
}

/** Every fault of a manifest; `assets` is the folder with its icons. */
export function manifestFaults(xml: string, assets: string): readonly string[] {
  const root = parseManifest(xml);
  if (root.name !== "OfficeApp") return ["根元素应为 OfficeApp。"];
  const all = everything(root);
  return [
    ...identityFaults(root),
    ...orderFaults(all),
    ...lengthFaults(root, all),
    ...urlFaults(all),
    ...residFaults(all),
    ...iconFaults(root, all, assets),
  ];
}
