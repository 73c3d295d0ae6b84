/** The names that facts can have, made from the catalogue: a name that no form has is no type of anything. */
import type {
  BASIC_MONEY_ROWS,
  BASIC_STAFF,
  BasicMoneyColumn,
  BUILDING_COLUMNS,
  EXPENDITURE_ROWS,
  FUND_COLUMNS,
  INCOME_ROWS,
  INDICATOR_COLUMNS,
  SINGLE_FACTS,
} from "./facts-catalogue";

type NameOf<Entries extends readonly { readonly name: string }[]> = Entries[number]["name"];

/** A row of money on the basic-data form: `three`. */
export type MoneyRow = NameOf<typeof BASIC_MONEY_ROWS>;
/** A column of the funding block: `exec`. */
export type FundColumn = NameOf<typeof FUND_COLUMNS>;
/** A column of an indicator table or scorecard: `target`. */
export type IndicatorColumn = NameOf<typeof INDICATOR_COLUMNS>;
export type LevelColumn = "level1" | "level2" | "level3";

/** Names of rows that repeat, counted from 0. */
export type IndicatorName = `ind[${number}]`;
export type ProjectName = `proj[${number}]`;
export type BuildingName = `bldg[${number}]`;
export type FundPartName = `fundPart[${number}]`;
export type SubtotalName = `subtotal[${number}]`;
/** A row with the three columns of money of the basic-data form. */
export type MoneyRowName = MoneyRow | ProjectName;
/** A row of the funding block: the whole, or a source of it. */
export type FundRowName = "fund" | FundPartName;

/** Any row that facts are named by. */
export type RowName = MoneyRowName | FundRowName | IndicatorName | BuildingName | SubtotalName;

/** A fact of a row of the basic-data form: `three.final`, `proj[0].budget`. */
export type MoneyFactName = `${MoneyRowName}.${BasicMoneyColumn}`;
/** A fact of the funding block: `fund.exec`, `fundPart[0].init`. */
type FundFactName = `${FundRowName}.${FundColumn}`;
/** A fact of an indicator: `ind[3].score`. */
type IndicatorFactName = `${IndicatorName}.${IndicatorColumn | LevelColumn}`;

/** Short name of a fact, without the key of its form. */
export type FactName =
  | NameOf<typeof SINGLE_FACTS>
  | NameOf<typeof BASIC_STAFF>
  | NameOf<typeof INCOME_ROWS>
  | NameOf<typeof EXPENDITURE_ROWS>
  | MoneyFactName
  | `${BuildingName}.${NameOf<typeof BUILDING_COLUMNS>}`
  | FundFactName
  | IndicatorFactName
  | `${SubtotalName}.${"weight" | "score"}`;

/** Short name of a cell that is no fact, for findings to point at. */
export type PlaceName = "title";
