/** Encrypted workbooks: whose password it is decides what a person has to do. */
import { openWorkbook } from "../../src/hosts/open";
import { encryptedAgile, encryptedStandard } from "../support/encrypted";

const DEFAULT = "VelvetSweatshop";

/** A password takes fifty thousand rounds, more than a busy machine makes in jest's usual time. */
const PATIENCE = 60_000;

describe("an encrypted workbook", () => {
  it.each<[string, Uint8Array, string]>([
    ["of 2010 on with the password of programs", encryptedAgile(DEFAULT), "没有设置打开密码"],
    ["of 2010 on with a password", encryptedAgile("Velvet"), "（设有打开密码）"],
    ["of 2007 with the password of programs", encryptedStandard(DEFAULT), "没有设置打开密码"],
    ["of 2007 with a password", encryptedStandard("Velvet"), "（设有打开密码）"],
    ["with more rounds than anybody waits for", encryptedAgile(DEFAULT, 200_001), "，或由软件以默认密码加密"],
  ])(
    "%s is told by its true reason",
    async (_, bytes, why) => {
      const opening = openWorkbook(bytes, "来文.xlsx");
      await expect(opening).rejects.toMatchObject({ code: "encrypted" });
      await expect(opening).rejects.toThrow(why);
    },
    PATIENCE,
  );
});
