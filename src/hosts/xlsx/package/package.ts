/**
 * The package of a workbook file: its parts by name, unpacked on demand, changed in memory, and saved with every
 * untouched entry copied as it was. Knows zip and XML, but no spreadsheet.
 */
import { HostProblem } from "../../host";
import { damaged } from "../../problems";
import { decodeBytes } from "../../text-bytes";
import { readArchive, type ZipEntry } from "../zip/archive";
import { pack, unpackerFor, type Unpacker } from "../zip/unpack";
import { writeArchive } from "../zip/write-archive";
import { XmlScanner } from "../xml/scanner";
import { XmlFault } from "../xml/text";

const DECLARATION = /^\uFEFF?<\?xml[^>]*\?>/;
const MARKED = [0xef, 0xbb, 0xbf];
const UTF8_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

export class OpcPackage {
  /** Entries as they are in the file, by lower-case name; names of parts do not heed case. */
  private entries: ReadonlyMap<string, ZipEntry>;
  /** New content by lower-case name, null for a removed part. */
  private changes = new Map<string, { readonly name: string; readonly xml: string } | null>();
  private readonly texts = new Map<string, string>();
  private readonly unpacker: Unpacker;

  /** @throws HostProblem when the bytes are no sound archive. */
  constructor(
    bytes: Uint8Array,
    readonly file: string,
  ) {
    this.entries = new Map(readArchive(bytes, file).map((entry) => [entry.name.toLowerCase(), entry]));
    this.unpacker = unpackerFor(file);
  }

  has(part: string): boolean {
    const key = part.toLowerCase();
    const change = this.changes.get(key);
    return change === undefined ? this.entries.has(key) : change !== null;
  }

  /** Names of all parts as they will be saved. */
  names(): readonly string[] {
    const kept = [...this.entries.values()].filter((entry) => this.has(entry.name)).map(({ name }) => name);
    const added = [...this.changes].flatMap(([key, change]) =>
      change && !this.entries.has(key) ? [change.name] : [],
    );
    return [...kept, ...added];
  }

  /** The XML of a part. */
  text(part: string): string {
    const key = part.toLowerCase();
    const change = this.changes.get(key);
    if (change) return change.xml;
    const known = this.texts.get(key);
    if (known !== undefined) return known;
    const entry = change === null ? undefined : this.entries.get(key);
    if (!entry) throw damaged(this.file, `缺少部件“${part}”`);
    const bytes = this.unpacker.unpack(entry);
    const { text: decoded, encoding } = decodeBytes(bytes);
    // A byte order mark is kept, so that a part that is given back is the same to the byte.
    const text = MARKED.every((byte, index) => bytes[index] === byte) ? `\uFEFF${decoded}` : decoded;
    // Parts are saved as UTF-8; a declaration of another encoding would then be false.
    const xml = encoding === "utf-8" ? text : text.replace(DECLARATION, UTF8_DECLARATION);
    this.texts.set(key, xml);
    return xml;
  }

  /** The text of a part, or null where it is none that can be read, as parts of other programs may be. */
  textIfReadable(part: string): string | null {
    try {
      return this.text(part);
    } catch (error) {
      if (error instanceof HostProblem) return null;
      throw error;
    }
  }

  /** Reads a part from its beginning; a fault in its XML becomes a problem that names the part. */
  scan<T>(part: string, read: (scanner: XmlScanner) => T): T {
    try {
      return read(new XmlScanner(this.text(part)));
    } catch (error) {
      if (error instanceof XmlFault) throw damaged(this.file, `部件“${part}”${error.message}`);
      throw error;
    }
  }

  /** Gives a part new content, or adds it. */
  write(part: string, xml: string): void {
    const key = part.toLowerCase();
    this.changes.set(key, { name: this.entries.get(key)?.name ?? part, xml });
  }

  remove(part: string): void {
    const key = part.toLowerCase();
    if (this.entries.has(key)) this.changes.set(key, null);
    else this.changes.delete(key);
  }

  /** Carries out changes together: when one fails, none was made. */
  together<T>(work: () => T): T {
    const before = new Map(this.changes);
    try {
      return work();
    } catch (error) {
      this.changes = before;
      throw error instanceof HostProblem || !(error instanceof XmlFault)
        ? error
        : damaged(this.file, error.message);
    }
  }

  /** The file with all changes; untouched entries are the same packed bytes as before. */
  save(): Uint8Array {
    const encoder = new TextEncoder();
    const saved = new Map(this.entries);
    for (const [key, change] of this.changes) {
      if (change === null) {
        saved.delete(key);
      } else if (change.xml !== this.texts.get(key)) {
        saved.set(key, pack(change.name, encoder.encode(change.xml), this.entries.get(key)));
        this.texts.set(key, change.xml);
      }
    }
    this.entries = saved;
    this.changes = new Map();
    return writeArchive([...saved.values()]);
  }
}
