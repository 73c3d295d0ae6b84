/** Makes compound files that hold an encrypted workbook, with the means of Node. Knows nothing of src/hosts. */
import { createCipheriv, createHash } from "node:crypto";
import { CFB } from "@e965/xlsx";

const SALT = Buffer.from("0123456789abcdef");
const INPUT = Buffer.from("fedcba9876543210");

const hashOf = (kind: string, ...parts: readonly Buffer[]): Buffer =>
  createHash(kind).update(Buffer.concat(parts)).digest();
const number32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};

function spun(kind: string, password: string, rounds: number): Buffer {
  let last = hashOf(kind, SALT, Buffer.from(password, "utf16le"));
  for (let round = 0; round < rounds; round += 1) last = hashOf(kind, number32(round), last);
  return last;
}

function cipher(kind: string, key: Buffer, iv: Buffer | null, data: Buffer): Buffer {
  const made = createCipheriv(kind, key, iv).setAutoPadding(false);
  return Buffer.concat([made.update(data), made.final()]);
}

const COMPOUND = CFB as {
  readonly utils: { cfb_new(): unknown; cfb_add(file: unknown, name: string, content: Buffer): void };
  write(file: unknown, options: { readonly type: "buffer" }): Buffer;
};

function compound(info: Buffer): Uint8Array {
  const file = COMPOUND.utils.cfb_new();
  COMPOUND.utils.cfb_add(file, "/EncryptionInfo", info);
  COMPOUND.utils.cfb_add(file, "/EncryptedPackage", Buffer.alloc(5000, 7));
  return new Uint8Array(COMPOUND.write(file, { type: "buffer" }));
}

/** As programs since 2010 write it; few rounds, so that tests are fast. */
export function encryptedAgile(password: string, rounds = 50): Uint8Array {
  const base = spun("sha512", password, rounds);
  const part = (purpose: string, data: Buffer): string =>
    cipher(
      "aes-256-cbc",
      hashOf("sha512", base, Buffer.from(purpose, "hex")).subarray(0, 32),
      SALT,
      data,
    ).toString("base64");
  const xml =
    `<encryption xmlns:p="x"><keyEncryptors><keyEncryptor><p:encryptedKey spinCount="${rounds}" saltSize="16" ` +
    `blockSize="16" keyBits="256" hashSize="64" cipherAlgorithm="AES" cipherChaining="ChainingModeCBC" ` +
    `hashAlgorithm="SHA512" saltValue="${SALT.toString("base64")}" ` +
    `encryptedVerifierHashInput="${part("fea7d2763b4b9e79", INPUT)}" ` +
    `encryptedVerifierHashValue="${part("d7aa0f6d3061344e", hashOf("sha512", INPUT))}"/></keyEncryptor></keyEncryptors></encryption>`;
  return compound(Buffer.concat([Buffer.from([4, 0, 4, 0, 0x40, 0, 0, 0]), Buffer.from(xml)]));
}

/** As programs of 2007 write it. */
export function encryptedStandard(password: string): Uint8Array {
  const last = hashOf("sha1", spun("sha1", password, 50_000), number32(0));
  const block = Buffer.alloc(64, 0x36);
  last.forEach((byte, index) => (block[index] = byte ^ 0x36));
  const key = hashOf("sha1", block).subarray(0, 16);
  const header = Buffer.concat([24, 0, 0x660e, 0x8004, 128, 24, 0, 0].map(number32));
  const value = Buffer.concat([hashOf("sha1", INPUT), Buffer.alloc(12)]);
  return compound(
    Buffer.concat([
      Buffer.from([3, 0, 2, 0, 0x24, 0, 0, 0]),
      number32(header.length),
      header,
      number32(16),
      SALT,
      cipher("aes-128-ecb", key, null, INPUT),
      number32(20),
      cipher("aes-128-ecb", key, null, value),
    ]),
  );
}
