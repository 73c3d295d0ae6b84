/** Words of the clean forms that are no fact's label. */

export const TEMPLATE_WORDS = {
  sheets: {
    "basic-data": "基础数据表",
    "self-evaluation": "自评表",
    project: "项目支出绩效自评表",
    scorecard: "评分表",
  },
  basicTitle: (year: number): string => `${year}年度部门整体支出绩效评价基础数据表`,
  selfTitle: (year: number): string => `部门整体支出绩效自评表（${year}年度）`,
  projectTitle: (year: number): string => `项目支出绩效自评表（${year}年度）`,
  scorecardTitle: (year: number): string => `${year}年度整体支出绩效自评表`,
  unit: "填报单位（盖章）",
  date: "填报时间",
  staff: "财政供养人员情况（人）",
  moneyHead: "经费控制情况（万元）",
  oneProjectARow: "（一个项目一行）",
  oneFundARow: "（一个专项一行）",
  among: "其中：",
  basicNote:
    "说明：“公用经费”填报基本支出中的一般商品和服务支出；“项目支出”需要填报基本支出以外的所有项目支出情况，包括业务工作项目、运行维护项目和专项资金等。",
  foot: "填表人：　　　　　　　　　联系电话：　　　　　　　　　　　单位负责人签字：",
  fund: "部门资金\n（万元）",
  projectFund: "项目资金\n（万元）",
  fundTotal: "年度资金总额",
  projectParts: ["其中：当年财政拨款", "上年结转资金", "其他资金"],
  goal: "年度总体目标",
  indicators: "绩效指标",
  level1: "一级指标",
  level2: "二级指标",
  level3: "三级指标",
  levelPoints: (level: string, points: number): string => `${level}\n（${points}分）`,
  levelPointsBelow: (level: string, points: string): string => `${level}\n（共${points}分）`,
  noPoints: "—",
  carriedOutBy: "实施单位",
  executionRate: "执行率",
  fundMarks: { budget: "\n（A）", exec: "\n（B）", rate: "\n（B/A）" },
  /** Where execution weighs other than 10, the head prints how it is scored. */
  scoreHead: (label: string, points: number): string =>
    points === 10 ? label : `${label}（${points}分*执行率）`,
  kinds: {
    产出指标: ["数量指标", "质量指标", "时效指标", "成本指标"],
    效益指标: ["经济效益指标", "社会效益指标", "生态效益指标", "可持续影响指标"],
    满意度指标: ["服务对象满意度指标"],
    成本指标: ["经济成本指标", "社会成本指标", "生态环境成本指标"],
  },
  total: "总分",
  sum: "合计",
  grade: "综合评定等级",
  gradeBoxes: "评价等级",
  signed: "单位负责人（签字）：",
  weightsNote: (parts: string): string =>
    `说明：1.分值设定100分，其中${parts}。除预算执行率外的指标应根据权重自行合理设定分值。`,
  weightOf: (level: string, points: number): string => `${level}${points}分`,
  gradesNote: (bands: string): string => `2.综合评价等级分为${bands}。`,
  rowsNote: "3.三级绩效指标按需自行增减行。个别不涉及的二级指标可自行删除。",
  executionName: "预算执行率",
  onlyPeople: "请填写不小于0的整数（人）。",
  onlyMoney: "请填写不小于0的金额，单位万元。",
  onlyPoints: "请填写0到100之间的分数。",
  wrongYear: "年度应为四位数字，如2026。",
  noSuchForm: (pack: string, form: string, others: string): string =>
    `规则包“${pack}”没有${form}的完整规定，可选：${others}`,
} as const;

/** What a row of a scorecard stands under, and what it judges. */
interface ScorecardWords {
  readonly level2: string;
  readonly meaning: string;
}

const byDuties = (what: string): string =>
  `对照整体绩效目标评价。未设置整体绩效目标，或整体绩效目标设置不完善的，根据部门年度履行职责主要工作和重点工作，${what}。`;

/** By the name of the row. Source: the scorecard of 新晃县 for 2021. */
export const SCORECARD_ROWS: Readonly<Record<string, ScorecardWords | undefined>> = {
  整体绩效目标设定: {
    level2: "预算编制",
    meaning:
      "部门（含所属二级预算单位，下同）或单位是否制定了年度预算整体绩效目标；整体绩效目标制定依据是否充分，是否与部门履职、年度工作任务相符；整体绩效目标是否清晰、细化、可衡量。",
  },
  项目绩效目标设定: {
    level2: "预算编制",
    meaning: "是否科学、合理设立了项目绩效目标；目标明确；目标细化；目标量化。",
  },
  在职人员控制率: {
    level2: "预算配置",
    meaning:
      "在职人员控制率=（在职人员数/编制数）×100%\n在职人员数：部门实际在职人数，以财政确定的部门决算编制口径为准。\n编制数：机构编制部门核定批复的部门的人员编制数。",
  },
  三公经费变动率: {
    level2: "预算配置",
    meaning: "“三公”经费变动率=（本年度“三公”经费预算总额/上年度“三公”经费预算总额）×100%",
  },
  重点项目预算保障率: {
    level2: "预算配置",
    meaning:
      "重点项目预算保障率=（重点项目预算/项目总预算）×100%\n重点项目预算：与本部门履职和发展密切相关、具有明显社会和经济影响、列入政府重点项目的预算总额。",
  },
  项目预算执行率: {
    level2: "预算执行",
    meaning:
      "项目预算执行率=（项目预算执行数/项目预算）×100%\n项目预算执行数：部门本年度实际执行的项目预算。\n项目预算数：财政部门批复的本年度部门项目预算。",
  },
  预算调整率: {
    level2: "预算执行",
    meaning:
      "预算调整率=（预算调整数/预算数）×100%\n预算调整数：本年度内预算的追加、追减或结构调整的资金总和（因落实国家政策、发生不可抗力、上级部门或党委政府临时交办而产生的调整除外）。",
  },
  公用经费控制率: {
    level2: "预算执行",
    meaning: "公用经费控制率=（公用经费实际支出总额/公用经费预算安排总额）×100%",
  },
  三公经费控制率: {
    level2: "预算执行",
    meaning: "“三公”经费控制率=（“三公”经费实际支出总额/“三公”经费预算安排总额）×100%",
  },
  政府采购完成率: {
    level2: "预算执行",
    meaning:
      "政府采购完成率=（政府采购完成项目数/政府采购预算项目数）×100%\n政府采购预算项目：经过规定程序批准的年度政府采购计划项目。",
  },
  资金管理制度健全性: {
    level2: "预算管理",
    meaning: "预算资金管理办法、内部财务管理制度、内控制度、会计核算制度等是否完整，是否执行到位。",
  },
  资金使用合规性: {
    level2: "预算管理",
    meaning:
      "预算资金使用是否符合相关的预算财务管理制度：①是否符合国家财经法规、财务管理制度和专项资金管理办法；②资金的拨付是否有完整的审批程序和手续；③重大开支是否经过评估论证；④是否存在截留、挤占、挪用、虚列支出等情况。",
  },
  资金使用合理性: {
    level2: "预算管理",
    meaning: "部门预算资金使用是否与批准的预算及其预算内容相符合。",
  },
  整改落实: {
    level2: "预算管理",
    meaning: "对近三年内审计、财政等部门各项检查和绩效评价中发现的违法违规问题，是否已经有效整改。",
  },
  资产管理制度健全性: {
    level2: "资产管理",
    meaning: "为加强资产管理、规范资产管理行为而制定的管理制度是否健全完整、合法合规、执行到位。",
  },
  资产管理安全性: {
    level2: "资产管理",
    meaning: "部门的资产是否保存完整、使用合规、配置合理、处置规范、收入及时足额上缴。",
  },
  固定资产利用率: {
    level2: "资产管理",
    meaning: "固定资产利用率=（实际在用固定资产总额/所有固定资产总额）×100%",
  },
  数量: { level2: "产出指标", meaning: byDuties("按计划任务数与实际完成任务数的比率评价得分") },
  质量: { level2: "产出指标", meaning: byDuties("标识具体明确的产出质量") },
  时效: { level2: "产出指标", meaning: byDuties("标识具体明确的产出时效") },
  经济效益: { level2: "效益指标", meaning: byDuties("标识所产生的直接或间接的经济效益") },
  社会效益: { level2: "效益指标", meaning: byDuties("标识所产生的社会效益") },
  环境效益: { level2: "效益指标", meaning: byDuties("标识对环境所产生的积极或消极影响") },
  可持续性: { level2: "效益指标", meaning: byDuties("标识可持续性") },
  社会公众与服务对象满意度: {
    level2: "效益指标",
    meaning: "社会公众、服务对象对部门主要工作实施的满意程度。",
  },
};
