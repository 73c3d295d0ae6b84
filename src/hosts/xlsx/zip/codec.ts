/** Who inflates and deflates: a library that runs everywhere, or what a host brings that does it faster. */
import { deflateSync, Inflate, inflateSync } from "fflate";

export interface Codec {
  /**
   * Unpacks raw deflate data.
   * @throws RangeError or the library's error when the data are broken or do not give exactly `size` bytes; never
   * makes more than that.
   */
  inflate(packed: Uint8Array, size: number): Uint8Array;
  /** Packs as raw deflate data; the same content gives the same bytes. */
  deflate(content: Uint8Array): Uint8Array;
}

/** Above this a forged size could keep the plain inflater busy for long; the chunked one stops at once. */
const CHUNKED_FROM = 64 * 1024;
const CHUNK = 16 * 1024;
const LEVEL = 6;

function inflateInChunks(packed: Uint8Array, size: number): Uint8Array {
  const out = new Uint8Array(size);
  let filled = 0;
  let overflow = false;
  const inflate = new Inflate((chunk) => {
    if (filled + chunk.length > size) overflow = true;
    else out.set(chunk, filled);
    filled += chunk.length;
  });
  for (let at = 0; at < packed.length && !overflow; at += CHUNK) {
    inflate.push(packed.subarray(at, at + CHUNK), at + CHUNK >= packed.length);
  }
  if (overflow || filled !== size) throw new RangeError("size differs");
  return out;
}

function inflateWhole(packed: Uint8Array, size: number): Uint8Array {
  // One byte more than claimed, so that an entry that holds more than it claims shows itself.
  const out = inflateSync(packed, { out: new Uint8Array(size + 1) });
  if (out.length !== size) throw new RangeError("size differs");
  return out;
}

/** Runs in every browser and in Node. */
export const PLAIN_CODEC: Codec = {
  inflate: (packed, size) =>
    packed.length < CHUNKED_FROM ? inflateWhole(packed, size) : inflateInChunks(packed, size),
  deflate: (content) => deflateSync(content, { level: LEVEL }),
};

let inUse = PLAIN_CODEC;

/** The codec in use. */
export const codec = (): Codec => inUse;

/** Takes another codec from now on, for every package of this process. */
export function useCodec(other: Codec): void {
  inUse = other;
}
