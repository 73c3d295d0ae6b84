/**
 * Tells whether an encrypted workbook asks nobody for its password: programs encrypt some files with one of their own.
 * Source: [MS-OFFCRYPTO] 2.3.4.7, 2.3.4.9, 2.3.4.11–2.3.4.13. Knows the check of a password, reads no content.
 */
import { CFB } from "@e965/xlsx";

const PASSWORD = "VelvetSweatshop";
/** More rounds than this no program writes; they would only keep a person waiting. */
const MAX_ROUNDS = 200_000;
const STANDARD_ROUNDS = 50_000;
const FOR_INPUT = [0xfe, 0xa7, 0xd2, 0x76, 0x3b, 0x4b, 0x9e, 0x79];
const FOR_HASH = [0xd7, 0xaa, 0x0f, 0x6d, 0x30, 0x61, 0x34, 0x4e];
const HASHES: Readonly<Record<string, string>> = {
  SHA1: "SHA-1",
  SHA256: "SHA-256",
  SHA384: "SHA-384",
  SHA512: "SHA-512",
};

/** What is used of the reader of compound files, which comes without types. */
interface CompoundFiles {
  read(bytes: Uint8Array, options: { readonly type: "array" }): unknown;
  find(file: unknown, name: string): { readonly content: Iterable<number> } | null;
}
const COMPOUND = CFB as CompoundFiles;

type Bytes = Uint8Array<ArrayBuffer>;

const bytesOf = (...parts: readonly Iterable<number>[]): Bytes =>
  Uint8Array.from(parts.flatMap((part) => [...part]));
const number32 = (value: number): Bytes => new Uint8Array(Uint32Array.of(value).buffer);
const utf16 = (text: string): number[] => [...text].flatMap((sign) => [sign.charCodeAt(0), 0]);
const fromBase64 = (text: string): Bytes => bytesOf([...atob(text)].map((sign) => sign.charCodeAt(0)));

/** Cut, or filled up with 0x36, to a length. */
const fit = (bytes: Bytes, length: number): Bytes =>
  Uint8Array.from({ length }, (_, index) => bytes[index] ?? 0x36);

const startsAlike = (left: Bytes, right: Bytes): boolean =>
  right.every((byte, index) => left[index] === byte);

async function hashed(hash: string, ...parts: readonly Iterable<number>[]): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest(hash, bytesOf(...parts)));
}

/** The password with its salt, hashed over and over. */
async function stretched(hash: string, salt: Bytes, rounds: number): Promise<Bytes> {
  let last = await hashed(hash, salt, utf16(PASSWORD));
  const next = new Uint8Array(4 + last.length);
  for (let round = 0; round < rounds; round += 1) {
    next.set(number32(round));
    next.set(last, 4);
    last = new Uint8Array(await crypto.subtle.digest(hash, next));
  }
  return last;
}

/** AES without padding: the platform insists on some, so a block that decrypts to padding is put behind. */
async function decrypted(keyBytes: Bytes, iv: Bytes, data: Bytes): Promise<Bytes> {
  const name = "AES-CBC";
  const key = await crypto.subtle.importKey("raw", keyBytes, name, false, ["encrypt", "decrypt"]);
  const padding = await crypto.subtle.encrypt({ name, iv: data.slice(-16) }, key, new Uint8Array(0));
  const padded = bytesOf(data, new Uint8Array(padding));
  return new Uint8Array(await crypto.subtle.decrypt({ name, iv }, key, padded));
}

/** Every block by itself, as the older kind encrypts. */
async function decryptedBlocks(key: Bytes, data: Bytes): Promise<Bytes> {
  const blocks: Bytes[] = [];
  for (let at = 0; at + 16 <= data.length; at += 16)
    blocks.push(await decrypted(key, new Uint8Array(16), data.slice(at, at + 16)));
  return bytesOf(...blocks);
}

/** The newer kind (2010 on), described by XML. */
async function opensAgile(xml: string): Promise<boolean | null> {
  const key = /<[^<>]*encryptedKey\b[^<>]*>/.exec(xml)?.[0] ?? "";
  const said = (name: string): string => new RegExp(`\\b${name}="([^"]*)"`).exec(key)?.[1] ?? "";
  const hash = HASHES[said("hashAlgorithm").replace("-", "")];
  const rounds = Number(said("spinCount"));
  if (hash === undefined || !(rounds <= MAX_ROUNDS) || said("cipherChaining") !== "ChainingModeCBC")
    return null;
  const salt = fromBase64(said("saltValue"));
  const base = await stretched(hash, salt, rounds);
  const part = async (purpose: readonly number[], value: string): Promise<Bytes> =>
    decrypted(
      fit(await hashed(hash, base, purpose), Number(said("keyBits")) / 8),
      fit(salt, 16),
      fromBase64(said(value)),
    );
  const input = await part(FOR_INPUT, "encryptedVerifierHashInput");
  const value = await part(FOR_HASH, "encryptedVerifierHashValue");
  return startsAlike(value, await hashed(hash, input.slice(0, salt.length)));
}

/** The older kind (2007). */
async function opensStandard(info: Bytes): Promise<boolean | null> {
  const view = new DataView(info.buffer);
  const verifier = 12 + view.getUint32(8, true);
  const keyBytes = view.getUint32(28, true) / 8;
  const part = (at: number, length: number): Bytes => info.slice(verifier + at, verifier + at + length);
  const base = await stretched("SHA-1", part(4, 16), STANDARD_ROUNDS);
  const last = fit(await hashed("SHA-1", base, number32(0)), 20);
  const derived = async (mask: number): Promise<Bytes> =>
    hashed(
      "SHA-1",
      Array.from({ length: 64 }, (_, index) => mask ^ (last[index] ?? 0)),
    );
  const key = bytesOf(await derived(0x36), await derived(0x5c)).slice(0, keyBytes);
  const input = await decryptedBlocks(key, part(20, 16));
  const value = await decryptedBlocks(key, part(40, 32));
  return startsAlike(value, await hashed("SHA-1", input));
}

/** Whether the password that programs use by default opens a workbook; null where its kind cannot be tried. */
export async function opensByDefault(bytes: Uint8Array): Promise<boolean | null> {
  try {
    const found = COMPOUND.find(COMPOUND.read(bytes, { type: "array" }), "EncryptionInfo");
    if (!found) return null;
    const info = bytesOf(found.content);
    const isAgile = info[0] === 4 && info[2] === 4;
    return await (isAgile ? opensAgile(new TextDecoder().decode(info.slice(8))) : opensStandard(info));
  } catch {
    return null;
  }
}
