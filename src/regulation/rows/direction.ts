/**
 * Which way an indicator is better where its target bears no sign: known from what the row measures, from the rule
 * beside it, or not at all. Knows names and rules in words; no figure and no score.
 */
import { squeeze } from "../../language/text";
import { textOf, type IndicatorRow } from "../facts";

/** More is better, less is better; null where nothing tells. */
export type Direction = "more" | "less" | null;

/** Whether less is better on a row: it stands among the 成本指标. */
export const isCostRow = (row: IndicatorRow): boolean => /成本/.test(squeeze(row.level1 + row.level2));

/** Names in which a good word is denied speak of what should not be. */
const DENIED = /[不未](?:合格|达标|满意|规范|及时|完成|到位|足额)/g;
/** How long somebody waits; hours of service are another thing. */
const WAITING =
  /(?:办理|办结|响应|审批|审核|受理|处[理置]|等[待候]|到达|到场|停[机电水]|中断|故障|抢修|平均)[^率]{0,4}(?:时长|时间|时限|用时|耗时|天数|工作日)|^[^率]*(?:耗时|用时)/;
/** Work on something bad is good: 投诉办结率, 事故处置及时率, 成本节约率. */
const TURNED =
  /下降|减少|降低|压[减缩降]|节[约省]|降本|办[结理]|处[理置罚]|[回答]复|调解|化解|整改|核[查实]|查处|侦破|破[获案]|审[理结]|结案|演练|培训|[排检巡抽筛]查|监测|宣传|防[范治控护]|预防|治理|救[援助治]|应急|及时|合格|达标|满意|覆盖|公开|完成|规范|受理|接待|挽回|追回|避免|上缴|缴[库回]|清[理退]|盘活|抚恤|补[助贴偿]|发放|赔付|监管|修[复缮补]|维[修护]|绿化|拆|打击|取缔|[清消]除|[消淡]化|偿还|还[款本]|销毁|查[封扣]|纠[正治]|解决|遏制|淘汰|削减|复垦|恢复|重建|鉴定|追缴|立案|起诉|劝[返导阻]|疏导|缓解|安置|帮扶|收治|矫正|整[治理]|^(?:依法|全面|集中|积极|切实|严厉|大力|扎实|持续)/;
/** What should not be, or not be more than planned. */
const BAD =
  /(?:经费|费用?|人员|编制|成本|投资|支出|规模|[预概]算|造价|债务|能耗)[^率]*控制|(?:预算|指标|追加)调整|预算.{0,3}追加|变动率|结转|结余|事故|伤亡|死亡|受伤|发案|发生[率数起次件]|成本|造价|[能水电油煤]耗|排放|损[失耗]|漏[报检登损保征]|差错|出错|错误|失误|误[差报]|违[规纪法约章]|不良|[空闲]置|失业|发病|感染|流失|辍学|撂荒|逾期|延[误期]|超[期标支时]|[负债]债率|债务率|退[件货回]率|拥堵|破损|缺陷|返工|投诉|信访|上访|举报|舆情|纠纷|缺勤|空岗/;
/** Shares of something bad, and money spent, whatever work is named before them: 维护差错率, 人均培训成本. */
const BAD_SHARE = new RegExp(`(?:${BAD.source})(?:发生)?率$`);
const COSTS = /(?:成本|造价)$/;
const SPENT = /(?:费用?|经费|支出|投资|标准|单价)$/;
/** Less of what follows is the aim itself. */
const LESSENED = /下降|减少|降低|压[减缩降]|节[约省]|降本|削减|避免|挽回|追[回缴]|收回/;
/** Counts of these are somebody's work among the 数量指标, and trouble elsewhere. */
const WORKLOAD = /投诉|信访|上访|举报|舆情|纠纷|案件/;
/** Measures that may run either way by themselves. */
const EITHER =
  /(?:率|比例|比重|占比|比|增幅|变化|指数|水平|时间|时长|时限|天数|周期|工期|期限|进度|浓度|温度|标准|单价|均价)$/;
/** Shares of which nobody wants less. */
const GOOD =
  /完成|完工|合格|达标|覆盖|及时|按时|准[确时点]|满意|利用|使用|到位|执行|支[付出]|拨付|普及|参[与加保]|知晓|成活|完好|入[学园库]|就业|验收|发放|兑[付现]|公开|保障|供[应给]|签约|达成|成功|提[升高]|增[长加收]|有效|优[良秀]|开工|竣工|巩固|升学|毕业|治愈|收[缴入取]|征[收缴]|受益|惠及|出勤|上线|响应|正常|稳定|转化|通过|录取|足额|安全|落实|投产|采购|配[备套]|建[成设]|存活|保[存有]|回[收用]|认可|好评|开[展放]|到[课岗勤]|持证|复种|绿化|清洁|硬化|通[车水电达]|联网|接种|检[测出]|体检|建档|脱贫|处[理置]|办[结理]|整改|化解|调解/;

const LESS_RULE =
  /每(?:超|增加|高|多|上升|增长|发生|出现|延|逾)|[或、](?:超过|高于|超出)|不(?:超过|高于|大于|多于)(?:目标|指标|计划)/;
const MORE_RULE =
  /每(?:少|低|减少|降低|下降|缺|未)|[或、](?:低于|少于|不足)|不(?:低于|少于|小于)(?:目标|指标|计划)/;

function byRule(row: IndicatorRow): Direction {
  const rule = squeeze(textOf(row.standard) + textOf(row.definition)).slice(0, 400);
  const [less, more] = [LESS_RULE.test(rule), MORE_RULE.test(rule)];
  if (less === more) return null;
  return less ? "less" : "more";
}

/** Whether a name ends in what somebody paid, or in a share of something bad. */
const isBadByItself = (name: string, cost: boolean): boolean =>
  (COSTS.test(name) || BAD_SHARE.test(name) || (cost && SPENT.test(name))) && !LESSENED.test(name);

function byName(row: IndicatorRow): Direction {
  const name = squeeze(row.level3).slice(0, 80).replace(DENIED, "差错");
  const bare = name.replace(/[（(][^（()）]*[)）]$/, "");
  const cost = isCostRow(row);
  if (WAITING.test(name) || isBadByItself(bare, cost)) return "less";
  if (TURNED.test(name)) return "more";
  if (cost) return "less";
  if (BAD.test(name)) return WORKLOAD.test(name) && /数量/.test(row.level2) ? null : "less";
  return EITHER.test(bare) && !GOOD.test(name) ? null : "more";
}

/** Which way a row is better where its target says nothing: its own rule first, then the kind of what it measures. */
export const directionOf = (row: IndicatorRow): Direction => byRule(row) ?? byName(row);
