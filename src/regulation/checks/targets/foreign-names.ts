/**
 * Names in a filing's texts that belong to another unit: bodies of another county or township, and another county named
 * again and again. One's superiors, subordinates and partners are none. Knows texts and names, no sentence.
 */
import {
  bodyPattern,
  endsInPlace,
  hasFunctionCharacter,
  namedBodies,
  readBodyName,
  type NamedBody,
  type Place,
} from "../../../language/public-bodies";
import { squeeze } from "../../../language/text";
import { factOf, textOf, type FilingFacts } from "../../facts";
import type { WrittenText } from "../written-texts";

type Level = "county" | "town";
const LEVELS: readonly Level[] = ["county", "town"];

const GOVERNMENT = ["人民政府", "政府(?!采购|性|购买|投资|债|专项|补|网)"];
/** Organs that each county or township has one of. `县委托…` and `县政府采购` are other words. */
const ORGANS: Readonly<Record<Level, readonly string[]>> = {
  county: [...GOVERNMENT, "委(?![托派员])", "人大(?=常委会|代表|$)", "财政局", "审计局"],
  town: [...GOVERNMENT, "党委(?!托)"],
};
/** A county by itself; 县级, 县域, 县城 belong to no county. */
const COUNTY_ALONE = ["(?![级域城乡直内外里长道])"];
/** Once may be a remark, or a verb read as a name; what is named again is spoken of. */
const REPEATED = 2;

/** A clause that tells of dealings with others names them rightly. */
const DEALINGS =
  /跨|邻|周边|交界|接壤|援|帮扶|对口|结对|协作|协助|协同|联合|联防|联动|合作|共建|共同|学习|考察|借鉴|观摩|参观|调研|交流|招商|引进|邀请|来访|转入|转出|移交|移送|调入|调出|调往|借调|区划调整|更名|划转|划入|流域|交叉|互查/;
const BESIDE = /[与和及同跟赴往到从原向]$/;

const NAMES = ["head.unit", "head.department"] as const;

/** The names of the filing's own units, as its forms print them. */
export function ownNames(filing: FilingFacts): readonly string[] {
  const printed = filing.forms.flatMap((form) => NAMES.map((name) => textOf(factOf(form, name))));
  return [filing.unit, ...printed].filter((name) => squeeze(name) !== "");
}

interface Own {
  readonly places: readonly Place[];
  /** Patterns of the kinds of body that the filing's own units are. */
  readonly kinds: readonly string[];
}

function ownOf(filing: FilingFacts): Own {
  const names = ownNames(filing).map(readBodyName);
  return {
    places: names.flatMap((name) => name.places),
    kinds: [...new Set(names.flatMap(({ body }) => bodyPattern(body) ?? []))],
  };
}

/** Whether a name is another unit's and not told of in passing. */
function isForeign({ before, stem, clause }: NamedBody, own: Own): boolean {
  const beside = BESIDE.test(before.slice(0, before.length - stem.length));
  return !beside && !DEALINGS.test(clause) && !own.places.some((place) => endsInPlace(before, place));
}

/** Whether a name stands clear of the words before it, so that none of them can be taken for it. */
function standsClear({ before, stem }: NamedBody): boolean {
  const rest = before.slice(0, before.length - stem.length);
  return rest === "" || rest.endsWith("中共") || hasFunctionCharacter(rest.slice(-1));
}

/** A name found in the text of a cell. */
export interface ForeignName {
  readonly fact: string;
  readonly name: string;
}

interface Mention extends ForeignName {
  readonly stem: string;
  readonly isClear: boolean;
}

function mentions(texts: readonly WrittenText[], level: Level, bodies: readonly string[], own: Own) {
  return texts.flatMap(({ fact, text }): readonly Mention[] =>
    namedBodies(text, level, bodies)
      .filter((body) => isForeign(body, own))
      .map((body) => ({ fact, name: body.name, stem: body.stem, isClear: standsClear(body) })),
  );
}

/** A name that stands clear is one; otherwise it must come again. */
function isCertain({ isClear, stem }: Mention, all: readonly Mention[]): boolean {
  return isClear || all.filter((other) => other.stem === stem).length >= REPEATED;
}

function countiesAlone(texts: readonly WrittenText[], own: Own): readonly Mention[] {
  const all = mentions(texts, "county", COUNTY_ALONE, own);
  const clear = all.filter(({ isClear, name }) => isClear && name.endsWith("县"));
  return clear.filter(({ stem }) => clear.filter((other) => other.stem === stem).length >= REPEATED);
}

/**
 * The foreign names in texts of a filing. Only levels that the filing's own units have are compared: a city may be the
 * superior of a county-level one, and says nothing.
 */
export function foreignNames(filing: FilingFacts, texts: readonly WrittenText[]): readonly ForeignName[] {
  const own = ownOf(filing);
  const levels = LEVELS.filter((level) => own.places.some((place) => place.level === level));
  const bodies = levels.flatMap((level) => {
    const all = mentions(texts, level, [...own.kinds, ...ORGANS[level]], own);
    return all.filter((mention) => isCertain(mention, all));
  });
  const alone = levels.includes("county") ? countiesAlone(texts, own) : [];
  return [...bodies, ...alone.filter(({ stem }) => !bodies.some((body) => body.stem === stem))];
}
