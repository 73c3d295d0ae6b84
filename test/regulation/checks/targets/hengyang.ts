/** The indicator table of 衡阳县自然资源局 2022, as facts: the worked example of these checks. */
import type { FormFacts } from "../../../../src/regulation/facts";
import { formFacts, type IndicatorInput } from "../../../support/facts";

const OUTPUT = { level1: "产出\n指标\n（50分）" };
const EFFECT = { level1: "效益\n指标\n（30分）" };

const ROWS: readonly IndicatorInput[] = [
  {
    ...OUTPUT,
    level2: "数量指标",
    level3: "摸排化解房地产历史遗留办证",
    target: "　10",
    actual: "13",
    weight: 5,
    score: 5,
  },
  {
    ...OUTPUT,
    level2: "数量指标",
    level3: "办理不动产登记证",
    target: "　800",
    actual: "1008",
    weight: 5,
    score: 5,
  },
  { ...OUTPUT, level2: "数量指标", level3: "绿色矿山建设", target: "4", actual: "4", weight: 5, score: 5 },
  { ...OUTPUT, level2: "数量指标", level3: "拆违控建", target: "200", actual: "242", weight: 5, score: 5 },
  {
    ...OUTPUT,
    level2: "数量指标",
    level3: "自然资源违法违规案件结案",
    target: "　50",
    actual: "60",
    weight: 5,
    score: 5,
  },
  {
    ...OUTPUT,
    level2: "数量指标",
    level3: "月清三地两矿工作",
    target: "10",
    actual: "14",
    weight: 5,
    score: 5,
  },
  {
    ...OUTPUT,
    level2: "质量指标",
    level3: "高质量推进总体规划编制",
    target: "形成项目清单",
    actual:
      "已经梳理形成未来15年交通、水利、能源、产业（含文旅）四大类重大项目清单，同步将各类项目纳入空间规划，完成县级总体规划初稿",
    weight: 5,
    score: 5,
  },
  {
    ...OUTPUT,
    level2: "质量指标",
    level3: "　　推进村庄规划编制",
    target: "120个村村庄规划编制",
    actual:
      "120个村村庄规划编制已全部按时间节点和技术要求完成准备工作、基础调查和方案编制三个阶段的任务并上传资料，达到省厅的进度考核要求。",
    weight: 5,
    score: 5,
  },
  {
    ...OUTPUT,
    level2: "时效指标",
    level3: "　项目完成进度",
    target: "本年完成",
    actual: "2023基本完成",
    weight: 5,
    score: 4,
  },
  {
    ...OUTPUT,
    level2: "成本指标",
    level3: "　本年度项目资金",
    target: "基本到位",
    actual: "本年度共使用项目资金9,970.25万元。",
    weight: 5,
    score: 4,
  },
  {
    ...EFFECT,
    level2: "经济效益指标",
    level3: "有效化解办证难的问题",
    target: "解决办证难的问题",
    actual:
      "全年摸排化解房地产历史遗留办证共13个楼盘，办理不动产登记证1008本，维护了群众的利益，完成了上级交办的办民实事的工作任务。建成了“一窗办事平台”，实现了“一网通办，跨省通办”，缩短时限达50%。",
    weight: 10,
    score: 10,
  },
  {
    ...EFFECT,
    level2: "社会效益指标",
    level3: "推进资源执法监察",
    target: null,
    actual:
      "共立案查处各类自然资源违法违规案件64件，结案60件，结案率93.75%，行政处罚罚没款464.6万元（已收缴罚没款140余万元，尚有部分罚没款在法院未财政转账）；拆除违法非法采矿工棚及洗砂设备3处。",
    weight: 10,
    score: 10,
  },
  {
    ...EFFECT,
    level2: "生态效益指标",
    level3: "绿色矿山建设初见成效",
    target: "绿色矿山建设",
    actual:
      "我们督促6家矿山部署开展了绿色矿山建设，目前已有4家矿山基本完成建设。今年共完成修复废弃矿山面积9.388公顷",
    weight: 10,
    score: 10,
  },
  {
    level1: "满意度\n指标\n（10分）",
    level2: "社会公众或服务对象满意度指标",
    level3: "　公众满意度",
    target: "≥90%",
    actual: "90%以上",
    weight: 10,
    score: 10,
  },
];

const REASON =
  "对于绩效评价的认识不够深入，把预算绩效简单等同于工作目标、工作考核和业务管理。绩效目标和指标往往根据项目实际完成情况制定，对项目执行过程有效约束不够，存在一定的偏差。在绩效考评指标的设计上，部分特色指标缺乏数据支持和可行的分析测评，绩效指标体系有待完善。";
const MEASURES =
  "加强绩效评价管理制度和流程的建设，进一步深化、完善绩效管理体系，建立全过程的预算绩效管理机制。";

/** The form as published: total 97 where the scores make 98, grade 优 where the note says 优秀. */
export const HENGYANG: FormFacts = formFacts({
  id: "self-evaluation",
  figures: {
    "fund.budget": "17,485.15",
    "fund.exec": "17,485.15　",
    "fund.rate": "　100%",
    "fund.weight": "10",
    "fund.score": "10",
    "total.weight": "100",
    "total.score": "97",
  },
  texts: { "total.grade": "优", "explain.reason": REASON, "explain.measures": MEASURES },
  rows: ROWS,
  notes: [
    {
      fact: "self.note[0]",
      text: "说明：1.分值设定100分，其中预算执行率10分、产出指标50分、效益指标30分、满意度指标10分。除预算执行率外的指标应根据权重自行合理设定分值。",
    },
    {
      fact: "self.note[1]",
      text: "      2.综合评价等级分为优秀（S≥90）、良好（90＞S≥80）、较差（80＞S≥60）、 差（S＜60）。",
    },
  ],
});
