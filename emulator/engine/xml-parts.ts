/** The custom XML parts of a workbook, which nobody sees and which stay with the file. */
import type { XmlPart } from "../model/book";
import { HostError } from "./host-error";
import type { Desk, Live } from "./live";

function partObject(desk: Desk, part: XmlPart): Live {
  const change = (location: string): void => {
    if (desk.book.readOnly) throw new HostError("AccessDenied", location);
  };
  return {
    className: "CustomXmlPart",
    identity: () => ({ Id: part.id }),
    scalars: { id: () => part.id },
    calls: {
      getXml: () => part.xml,
      setXml: (xml) => {
        change("CustomXmlPart.setXml");
        part.xml = soundXml(xml, "CustomXmlPart.setXml");
      },
      delete: () => {
        change("CustomXmlPart.delete");
        desk.book.xmlParts = desk.book.xmlParts.filter((one) => one !== part);
      },
    },
  };
}

/** Takes only what looks like a document with one root element. */
function soundXml(xml: unknown, location: string): string {
  if (typeof xml !== "string" || !/^\s*(?:<\?xml[^>]*\?>\s*)?<[A-Za-z_][^]*>\s*$/.test(xml)) {
    throw new HostError("InvalidArgument", location);
  }
  return xml;
}

/** Whether the root element declares a namespace as its own, without a prefix. */
function hasNamespace(part: XmlPart, namespace: unknown): boolean {
  const root = /<([A-Za-z_][^\s/>]*)([^>]*)>/.exec(part.xml.replace(/<\?[^]*?\?>|<!--[^]*?-->/g, ""));
  const [prefix] = root?.[1]?.includes(":") ? root[1].split(":") : [""];
  const attribute = prefix ? `xmlns:${prefix}` : "xmlns";
  const found = new RegExp(`\\s${attribute}\\s*=\\s*["']([^"']*)["']`).exec(root?.[2] ?? "");
  return found?.[1] === namespace;
}

/** `customXmlParts` of the workbook. */
export function partsObject(desk: Desk): Live {
  const all = (): readonly Live[] => desk.book.xmlParts.map((part) => partObject(desk, part));
  const byId = (id: unknown): Live => {
    const part = desk.book.xmlParts.find((one) => one.id === id);
    if (!part) throw new HostError("ItemNotFound", "CustomXmlPartCollection.getItem");
    return partObject(desk, part);
  };
  return {
    className: "CustomXmlPartCollection",
    items: all,
    item: byId,
    openers: {
      getItem: byId,
      add: (xml) => {
        if (desk.book.readOnly) throw new HostError("AccessDenied", "CustomXmlPartCollection.add");
        const part = { id: desk.newId(), xml: soundXml(xml, "CustomXmlPartCollection.add") };
        desk.book.xmlParts.push(part);
        return partObject(desk, part);
      },
      getByNamespace: (namespace) => scopedObject(desk, namespace, byId),
    },
  };
}

function scopedObject(desk: Desk, namespace: unknown, byId: (id: unknown) => Live): Live {
  const parts = (): readonly XmlPart[] => desk.book.xmlParts.filter((part) => hasNamespace(part, namespace));
  return {
    className: "CustomXmlPartScopedCollection",
    items: () => parts().map((part) => partObject(desk, part)),
    item: byId,
    calls: { getCount: () => parts().length },
    openers: {
      getOnlyItemOrNullObject: () => {
        const [only, more] = parts();
        return only && !more ? partObject(desk, only) : null;
      },
    },
  };
}
