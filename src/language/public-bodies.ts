/**
 * Names of public bodies: the places they belong to, and where a text names a body of another place. There is no list of
 * places here; a place is told by its level (县, 区, 乡 …) behind characters that no verb or function word is made of.
 */
import { squeeze } from "./text";

type PlaceLevel = "province" | "city" | "county" | "town";

export interface Place {
  /** The name without its level: `衡阳` of 衡阳县. */
  readonly stem: string;
  readonly level: PlaceLevel;
}

/** A body's name taken apart: `衡山县贯塘乡人民政府` → 衡山县, 贯塘乡; 人民政府. */
interface BodyName {
  readonly places: readonly Place[];
  readonly body: string;
}

/** A body of a named place in a text. */
export interface NamedBody {
  /** The Chinese characters directly before the level, at most ten; the place's name ends them. */
  readonly before: string;
  /** The place's name without its level, as far as it can be told from the words before it. */
  readonly stem: string;
  /** As a sentence quotes it: `隆回县自然资源局`. */
  readonly name: string;
  /** The clause it stands in, between marks of punctuation. */
  readonly clause: string;
}

const LEVELS: readonly (readonly [RegExp, PlaceLevel])[] = [
  [/^([一-龥]{1,5}自治)区/, "province"],
  [/^([一-龥]{2,8}自治)州/, "city"],
  [/^([一-龥]{2,9}自治)[县旗]/, "county"],
  [/^([一-龥]{2,3})省/, "province"],
  [/^([一-龥]{1,3}?)(?:市(?![市区])|州(?![市省县区])|盟)/, "city"],
  [/^([一-龥]{1,3}?)(?:县|区|旗(?!县))/, "county"],
  [/^([一-龥]{1,3}?)(?:乡(?![市县村镇])|镇(?!市)|街道)/, "town"],
];

/** Words before a level that name a kind of place and no place: 城乡, 开发区, 辖区. */
const KIND_OF_PLACE =
  /(?:城|社|园|景|库|辖|灾|片|矿|校|院|厂|郊|山|林|牧|街|小|地|分|专|特|新|老|旧|战|军|考|赛|集|乡|开发|高新|经开|技术|经济|工业|产业|物流|商务|示范|试验|实验|合作|保护|核心|中心|度假|保税|建制)$/;

/** The same in front of a body's own name, where every place has its level: 城乡…局, 高新区…局. */
const NO_PLACE_OF_ITS_OWN = /^[城社园景库辖片矿校郊街小市省]$|(?:新|开发|经开|技术|示范|度假|保税)$/;

/** Characters of verbs and function words that hardly any place is named with; a text before a bare 县 ends in one. */
const FUNCTION_CHARACTERS = new Set(
  "的了在于由经据按照依从向对与及或并等为是被把将以到至自各全我本该此其某每两个级省市县区州旗乡镇村年月日来报送请示函告知发交移转收付拨内外间后里属辖管督促导要求需须可能够使让给用指推进落实完提升加强做确保持支援助协配联接受得获争取批准复核查检验参邀委托授权聘组织设改扩现有无不未没非已曾再又还也都均皆只仅唯总计过展服务负责制和办承涉所呈抄遵循响围绕贯彻执履签审议研究决意认纳论证备领主牵带号召团结紧密听汇商洽咨询投诉举访问诸凡包含涵但而且则因故若如虽即便更最较很太这那哪谁什么们",
);

/** Words that stand before a bare 县 although their characters name places too: 配合县…, 示范县…. */
const COMMON_WORD =
  /(?:会同|通过|下达|上级|中共|新建|共建|筹建|平安|文明|生态|园林|森林|旅游|边境|民族|革命|农业|产粮|百强|特色|卫生|先进|样板|达标|合格|优秀|示范|试点|模范|重点|贫困|脱贫|摘帽|当前|目前|同时|通知|以上|以下|之中|相关|有关|其他|其它|首先|建立|成立|幸福|美丽|数字|智慧|法治|周边|邻近|近邻)$/;

/** Whether a character of a verb or function word is in a text. */
export function hasFunctionCharacter(text: string): boolean {
  return Array.from(text).some((one) => FUNCTION_CHARACTERS.has(one));
}

const HAN = /[一-龥]/;
const PUNCTUATION = /[,，。.;；:：、!！?？"“”'‘’()（）《》〈〉【】[\]]/;
const LONGEST_RUN = 10;
const SHORTEST_BODY = 3;

/** Whether characters before a level can be a place's name. */
function canNamePlace(stem: string): boolean {
  const characters = Array.from(stem);
  if (stem.endsWith("自治")) return true;
  return (
    !KIND_OF_PLACE.test(stem) &&
    !COMMON_WORD.test(stem) &&
    characters.every((one) => HAN.test(one)) &&
    !hasFunctionCharacter(stem)
  );
}

interface LeadingPlace extends Place {
  readonly length: number;
}

/** The place that a name begins with: of several readings the shortest, so that 衡阳县市场…局 begins with 衡阳县. */
function placeAt(text: string): LeadingPlace | null {
  const readings = LEVELS.flatMap(([pattern, level]): readonly LeadingPlace[] => {
    const [whole, stem] = pattern.exec(text) ?? [];
    if (whole === undefined || stem === undefined || NO_PLACE_OF_ITS_OWN.test(stem)) return [];
    return [{ stem, level, length: whole.length }];
  });
  return [...readings].sort((one, other) => one.length - other.length)[0] ?? null;
}

/** Takes a body's name apart; a name without any place gives no places and the whole name as its body. */
export function readBodyName(name: string): BodyName {
  let rest = squeeze(name)
    .replace(/\([^()]*\)/g, "")
    .replace(/^(?:[\d-]+|中共|中国共产党)/, "")
    .replace(/本级$/, "");
  const places: Place[] = [];
  for (let next = placeAt(rest); next; next = placeAt(rest)) {
    places.push({ stem: next.stem, level: next.level });
    rest = rest.slice(next.length);
  }
  return { places, body: rest };
}

/** The Chinese characters that end at an index. */
function runBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && end - start < LONGEST_RUN && HAN.test(text.charAt(start - 1))) start -= 1;
  return text.slice(start, end);
}

function clauseAt(text: string, index: number): string {
  let start = index;
  while (start > 0 && !PUNCTUATION.test(text.charAt(start - 1))) start -= 1;
  let end = index;
  while (end < text.length && !PUNCTUATION.test(text.charAt(end))) end += 1;
  return text.slice(start, end);
}

/** The name before 自治 from behind the last function word on. */
function autonomousStem(run: string): string {
  const characters = Array.from(run.slice(0, -2));
  const start = characters.map((one) => FUNCTION_CHARACTERS.has(one)).lastIndexOf(true) + 1;
  return `${characters.slice(start).join("")}自治`;
}

/** The place's name at the end of a run: an autonomous one whole, three characters where they stand alone, else two. */
function stemAtEnd(run: string): string | null {
  if (run.endsWith("自治")) return autonomousStem(run);
  const characters = Array.from(run);
  const two = characters.slice(-2).join("");
  const three = characters.slice(-3).join("");
  if (characters.length < 2 || !canNamePlace(two) || COMMON_WORD.test(three)) return null;
  return characters.length === 3 && canNamePlace(three) ? three : two;
}

const LEVEL_CHARACTERS: Readonly<Record<"county" | "town", string>> = {
  county: "县|区|旗",
  town: "乡|镇|街道",
};

/** Most texts name no place at all. */
const LEVEL_SIGNS: Readonly<Record<"county" | "town", RegExp>> = {
  county: new RegExp(LEVEL_CHARACTERS.county),
  town: new RegExp(LEVEL_CHARACTERS.town),
};

/**
 * Bodies of named places of a level in a text: each of `bodies` (patterns) that stands directly behind a place. A bare
 * `县财政局`, `全县`, `配合县…` names no place and is left out; so are places of one character.
 */
export function namedBodies(
  text: string,
  level: "county" | "town",
  bodies: readonly string[],
): readonly NamedBody[] {
  const even = squeeze(text);
  if (!LEVEL_SIGNS[level].test(even)) return [];
  const pattern = new RegExp(`(${LEVEL_CHARACTERS[level]})(${bodies.join("|")})`, "g");
  return [...even.matchAll(pattern)].flatMap((match) => {
    const before = runBefore(even, match.index);
    const stem = stemAtEnd(before);
    // 自治区 is a province's level.
    if (stem === null || (stem.endsWith("自治") && match[1] === "区")) return [];
    return [{ before, stem, name: `${stem}${match[0]}`, clause: clauseAt(even, match.index) }];
  });
}

/** A pattern that matches a body's own words literally; null for one too short to tell anything. */
export function bodyPattern(body: string): string | null {
  if (body.length < SHORTEST_BODY) return null;
  return body.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** Whether the characters before a level end in a place's name, whole or without its 自治. */
export function endsInPlace(before: string, { stem }: Place): boolean {
  if (before.endsWith(stem)) return true;
  const short = stem.endsWith("自治") ? stem.slice(0, 2) : stem;
  return before.endsWith(short) || (before.endsWith("自治") && before.includes(short));
}
