/** The checks of money, in the order of the catalogue. M-24 needs the report: no form prints 决算总收入. */
import type { Check } from "../check";
import { INCOME_SUM } from "./m-01-income";
import { EXPENDITURE_SUM } from "./m-02-expenditure";
import { INCOME_AND_EXPENDITURE } from "./m-03-income-and-expenditure";
import { BASIC_EXPENDITURE_SUM } from "./m-04-basic-expenditure";
import { SPENT_ABOVE_BUDGET } from "./m-05-spent-above-budget";
import { THREE_PUBLIC_SUM } from "./m-06-three-public";
import { VEHICLE_SUM } from "./m-07-vehicles";
import { THREE_PUBLIC_ON_BOTH_FORMS } from "./m-08-three-public-on-both-forms";
import { BASIC_EXPENDITURE_ON_BOTH_FORMS } from "./m-09-basic-expenditure-on-both-forms";
import { PROJECT_EXPENDITURE_ON_BOTH_FORMS } from "./m-10-project-expenditure-on-both-forms";
import { BUDGET_ON_BOTH_FORMS } from "./m-11-budget-on-both-forms";
import { THREE_PUBLIC_ABOVE_BUDGET } from "./m-12-three-public-above-budget";
import { FINAL_ABOVE_BUDGET } from "./m-13-final-above-budget";
import { SPENT_WITHOUT_BUDGET } from "./m-14-spent-without-budget";
import { THREE_PUBLIC_ABOVE_RUNNING } from "./m-15-three-public-above-running";
import { PARTS_ABOVE_WHOLE } from "./m-16-parts-above-whole";
import { ONE_LINE_A_PROJECT } from "./m-17-one-line-a-project";
import { NEGATIVE_AMOUNT } from "./m-18-negative";
import { UNIT_OF_MONEY } from "./m-19-unit-of-money";
import { AMOUNT_DECIMALS } from "./m-20-decimals";
import { FUND_SOURCES_SUM } from "./m-21-sources";
import { PROJECTS_COVER_DEPARTMENT } from "./m-22-projects-cover-department";
import { CHANGE_ON_LAST_YEAR } from "./m-23-change-on-last-year";
import { BUDGET_FILLED_BACKWARDS } from "./m-25-budget-filled-backwards";
import { PROCUREMENT_ABOVE_MEANS } from "./m-26-procurement";
import { ROUNDING_TAIL } from "./m-27-rounding-tail";

export const MONEY_CHECKS: readonly Check[] = [
  INCOME_SUM,
  EXPENDITURE_SUM,
  INCOME_AND_EXPENDITURE,
  BASIC_EXPENDITURE_SUM,
  SPENT_ABOVE_BUDGET,
  THREE_PUBLIC_SUM,
  VEHICLE_SUM,
  THREE_PUBLIC_ON_BOTH_FORMS,
  BASIC_EXPENDITURE_ON_BOTH_FORMS,
  PROJECT_EXPENDITURE_ON_BOTH_FORMS,
  BUDGET_ON_BOTH_FORMS,
  THREE_PUBLIC_ABOVE_BUDGET,
  FINAL_ABOVE_BUDGET,
  SPENT_WITHOUT_BUDGET,
  THREE_PUBLIC_ABOVE_RUNNING,
  PARTS_ABOVE_WHOLE,
  ONE_LINE_A_PROJECT,
  NEGATIVE_AMOUNT,
  UNIT_OF_MONEY,
  AMOUNT_DECIMALS,
  FUND_SOURCES_SUM,
  PROJECTS_COVER_DEPARTMENT,
  CHANGE_ON_LAST_YEAR,
  BUDGET_FILLED_BACKWARDS,
  PROCUREMENT_ABOVE_MEANS,
  ROUNDING_TAIL,
];
