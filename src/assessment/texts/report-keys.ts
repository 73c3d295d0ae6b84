/** Which facts of the forms a report's statements can name, by the words of an item, its role and its unit. */
import { itemKey, type FigureStatement } from "../../prose";
import {
  BASIC_MONEY_ROWS,
  EXPENDITURE_ROWS,
  INCOME_ROWS,
  type FactEntry,
} from "../../regulation/facts-catalogue";

/** A fact that a statement can be of, by its short name in a form. */
export interface ReportKey {
  readonly form: "basic-data" | "self-evaluation";
  readonly name: string;
  /** Whether the statement's words leave no doubt that it is this fact. */
  readonly certain: boolean;
}

const namesOf = ({ label, synonyms }: FactEntry): readonly string[] =>
  [label, ...synonyms].map(itemKey).filter((name) => name !== "");

const indexOf = (entries: readonly FactEntry[]): ReadonlyMap<string, string> =>
  new Map(entries.flatMap((entry) => namesOf(entry).map((name) => [name, entry.name] as const)));

const BASIC = indexOf(BASIC_MONEY_ROWS.filter(({ name }) => !/^(?:adjust|cut|public|group)/.test(name)));
const INCOME = indexOf(INCOME_ROWS.filter(({ name }) => /general|fund|capital/.test(name)));
const SPENT = indexOf(EXPENDITURE_ROWS.filter(({ name }) => name !== "exp.total"));

const FUND_BUDGET =
  /^(?:部门)?(?:整体支出|年度)?(?:全年预算(?:总)?数|资金(?:总额|金额)|预算资金总额)(?:为|是|:)?$/;
const FUND_EXEC = /^(?:部门)?(?:整体支出|年度)?(?:全年执行(?:总)?数|预算执行数)(?:为|是|:)?$/;
const FUND_RATE = /^(?:部门|整体|总体|年度|部门整体支出|整体支出)?(?:预算)?执行率(?:为|达到?|是|:)?$/;
const TOTAL_SCORE =
  /^(?:部门整体支出|整体支出|绩效|本次|自评)*(?:(?:综合|自评|最终|评价|绩效)总?得分|总得分|自评总?分)(?:为|是|:)?$/;
const ON_DUTY =
  /^(?:年末)?(?:实际|实有|现有|共有)?(?:在职|在编在职|在职在编)(?:人员|职工|干部职工)?(?:人数|总数|数)?(?:共|为|有|是)?$/;
const QUOTA =
  /(?:^|局|委|办|厅|中心|院|队|单位|部门)(?:共|核定|共核定)?(?:人员)?(?:定编|编制)(?:人数|总数|数)?(?:共|为|是)?$/;
const STAFF_RATE = /^(?:财政供养|在职)?(?:人员)?控制率(?:为|是|:)?$/;

const certainly = (form: ReportKey["form"], name: string): ReportKey => ({ form, name, certain: true });

function moneyKeys({ item, role, words }: FigureStatement): readonly ReportKey[] {
  if (FUND_BUDGET.test(words)) return [certainly("self-evaluation", "fund.budget")];
  if (FUND_EXEC.test(words)) return [certainly("self-evaluation", "fund.exec")];
  const row = BASIC.get(item);
  const column = { planned: "budget", actual: "final", earlier: "prev", plain: null }[role];
  const basic = row && column ? [certainly("basic-data", `${row}.${column}`)] : [];
  const income = INCOME.get(item);
  if (income) return [{ form: "self-evaluation", name: income, certain: false }];
  const spent = SPENT.get(item);
  const split =
    spent && role === "actual" ? [{ form: "self-evaluation", name: spent, certain: false } as const] : [];
  return [...basic, ...split];
}

/** The facts that a statement names, the surest first; none where its words do not say which. */
export function keysOf(statement: FigureStatement): readonly ReportKey[] {
  const { dimension, words } = statement;
  if (dimension === "元") return moneyKeys(statement);
  if (dimension === "分") return TOTAL_SCORE.test(words) ? [certainly("self-evaluation", "total.score")] : [];
  if (dimension === "%") {
    if (STAFF_RATE.test(words)) return [certainly("basic-data", "staff.rate")];
    return FUND_RATE.test(words) ? [certainly("self-evaluation", "fund.rate")] : [];
  }
  if (dimension !== "人" && dimension !== "个") return [];
  if (ON_DUTY.test(words)) return [certainly("basic-data", "staff.onDuty")];
  return QUOTA.test(words) ? [certainly("basic-data", "staff.quota")] : [];
}
