/** Z-05: 基础数据表 and 自评表 belong together; relations between them need both. Knows which forms a filing holds. */
import { filingCheck, type Found } from "../check";
import type { Examples } from "../examples";
import { formsOf, nameIn, type FilingFacts, type FormFacts } from "../../facts";
import type { Pack } from "../../packs/pack";

function missing(form: FormFacts, message: string): Found {
  return { facts: [nameIn(form, "head.unit")], message };
}

/** Only Hunan's forms include a 基础数据表; elsewhere a 自评表 stands alone. */
function asksBasicData(pack: Pack): boolean {
  return pack.province?.startsWith("湖南") ?? false;
}

function companionMissing(filing: FilingFacts, pack: Pack): readonly Found[] {
  const [basic] = formsOf(filing, "basic-data");
  const [evaluation] = formsOf(filing, "self-evaluation");
  const [scorecard] = formsOf(filing, "scorecard");
  if (basic && !evaluation && !scorecard) {
    return [missing(basic, "只有基础数据表，未见自评表，两表之间的关系未校验。")];
  }
  if (evaluation && !basic && asksBasicData(pack)) {
    return [missing(evaluation, "只有自评表，未见基础数据表，两表之间的关系未校验。")];
  }
  return [];
}

export const COMPANION_FORM_MISSING = filingCheck({
  id: "Z-05",
  severity: "info",
  title: "基础数据表与自评表应一并报送",
  source: "review",
  find: ({ filing, pack }) => companionMissing(filing, pack),
});

export const EXAMPLES: Examples = { invalid: [[{ id: "basic-data" }]], valid: [[{ id: "self-evaluation" }]] };
