import fc from "fast-check";
import { useNativeCodec } from "../../src/cli/native-codec";
import { codec, PLAIN_CODEC, useCodec } from "../../src/hosts/xlsx/zip/codec";

useNativeCodec();
const native = codec();
useCodec(PLAIN_CODEC);

const contents = fc.uint8Array({ maxLength: 2000 });

describe("the two codecs", () => {
  it("read what the other one packed", () => {
    fc.assert(
      fc.property(contents, (content) => {
        expect(native.inflate(PLAIN_CODEC.deflate(content), content.length)).toEqual(content);
        expect(PLAIN_CODEC.inflate(native.deflate(content), content.length)).toEqual(content);
      }),
    );
  });

  it.each([
    ["more than it says", 99_999],
    ["less than it says", 100_001],
  ])("refuse an entry that holds %s", (_, size) => {
    const packed = native.deflate(new Uint8Array(100_000));
    expect(() => native.inflate(packed, size)).toThrow();
    expect(() => PLAIN_CODEC.inflate(packed, size)).toThrow();
  });

  it("refuse what is no deflate data", () => {
    const noise = Uint8Array.from({ length: 50 }, (_, index) => 255 - index);
    expect(() => native.inflate(noise, 50)).toThrow();
    expect(() => PLAIN_CODEC.inflate(noise, 50)).toThrow();
  });
});
