/** The relation words. A new wording is a row here and an example in the tests. */

export interface WholeWord {
  readonly pattern: string;
  /** Whether the parts after it are all there are (分别为, 由…构成), or may leave something out (其中). */
  readonly exhaustive: boolean;
}

/** Words between a whole and its parts. */
export const WHOLE_WORDS: readonly WholeWord[] = [
  { pattern: "其中(?:包括|包含|含|有)?", exhaustive: false },
  { pattern: "分别(?:为|是|有|包括)", exhaustive: true },
  { pattern: "分项(?:情况|支出|明细)?(?:为|是|如下)", exhaustive: true },
  {
    pattern: "(?:具体|明细|构成|组成|详细)(?:情况|明细|内容|项目|构成)?(?:为|是|包括|如下)",
    exhaustive: true,
  },
  { pattern: "(?:^|[，；])(?:即|包括|包含)", exhaustive: true },
  { pattern: "(?:^|[，；])?由(?=[^，。；]{1,30}\\d)", exhaustive: true },
];

/** Words that say a list is not meant to be complete. */
export const NOT_ALL = /主要(?:包括|包含|有|为|是|用于)|其中主要|如(?![下期])|例如|比如/;
/** 等 that leaves a list open; not 等级, 平等, nor 等三项 whose number follows. */
export const AND_SO_ON =
  /等(?![级效于额奖距值候次离同式待差着位线边比])(?!\d|[一二两三四五六七八九十]+[个项类家种])/;

/** What a list of parts does not reach across, at the head of a clause. */
export const PARTS_END = /(?:^|[，；。])(?:另外?|此外|除此之外|以上|上述|还有|同时|总体|累计完成)/;
/** Words of parts that may lie outside of the whole, or inside another part. */
export const OUTSIDE =
  /退休|离休|离退|聘|临时|遗属|借调|另|还|三公|政府采购|会议费|培训费|其他资金|兼|挂职|非编/;

/** Words of a clause that goes on to tell something else, behind the parts. */
export const GOES_ON =
  /已|被|纳入|用于|使用|完成|涉及|共|争取|实现|收缴|收取|直接|未|将|按|截至|截止|目前|同时|并|全部|均|占地|\d{4}年/;

/** Words in front of a total behind its parts. */
export const TOTAL_WORDS = /(?:共计|合计|总计|总共|累计|加总|小计|合共)[^，。；\d]{0,10}$/;

/** Rates of what was done to what was to be done. */
export const EXECUTION =
  /(?:执行|支付|支出|到位|完成|使用|拨付|实施|兑付|下达|报账|支用)(?:率|进度|比例|比率)(?:[^，。；\d]{0,4})$/;
/** Rates that name neither: 结案率, 办结率; what stands before 率 names the numerator. */
export const NAMED_RATE = /([一-龥]{2})率(?:为|达到?|是|约)?:?$/;
/** Rates whose numerator and denominator have names of their own. */
export const KNOWN_RATES: readonly {
  readonly rate: RegExp;
  readonly top: RegExp;
  readonly bottom: RegExp;
}[] = [
  { rate: /资产负债率/, top: /负债/, bottom: /资产/ },
  { rate: /(?:人员|编制)?控制率/, top: /在职|实有|在编|在岗/, bottom: /编/ },
];
/** 完成预算的 P%, 为目标的 P%. */
export const OF_PLAN =
  /(?:完成|占|为|达|是|实现|达到)[^，。；\d]{0,8}(?:预算|计划|任务|目标|指标)[^，。；\d]{0,6}$/;
/** What goes beyond the whole. */
export const EXCESS = /(?:超出|超过|超额|超)[^，。；\d]{0,14}$/;
export const MAYBE_EXCESS = /超额完成/;

/** Words that state that something stayed as it was. */
export const UNCHANGED =
  /无变化|没有变化|无增减(?:变化)?|持平|(?:保持)?不变|无差异|相同|相等|(?:保持)?一致(?![认同好通意])/;
