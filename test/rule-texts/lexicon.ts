/**
 * The words in which a rule can be written: for each place those a reader can be expected to know, and beside them
 * words that no dictionary of ours holds. `#` stands for the number.
 */
export interface Entry {
  readonly inside: readonly string[];
  readonly outside: readonly string[];
}

export const LEXICON = {
  atLeast: {
    inside: [
      "≥#",
      ">=#",
      "≧#",
      "大于等于#",
      "大于或等于#",
      "不低于#",
      "不小于#",
      "达到#",
      "达到#及以上",
      "#以上",
      "#及以上",
      "#（含）以上",
      "#以上（含）",
      "#（含#）以上",
      "#或以上",
      "不得低于#",
    ],
    outside: ["不逊于#", "不亚于#", "起码#"],
  },
  below: {
    inside: [
      "<#",
      "＜#",
      "小于#",
      "低于#",
      "不足#",
      "不到#",
      "未达到#",
      "未达#",
      "#以下（不含）",
      "#（不含）以下",
      "#以下（不含#）",
      "没有达到#",
    ],
    outside: ["未及#", "欠于#", "逊于#"],
  },
  atMost: {
    inside: [
      "≤#",
      "<=#",
      "≦#",
      "小于等于#",
      "小于或等于#",
      "不超过#",
      "不高于#",
      "不大于#",
      "控制在#以内",
      "控制在#（含）以内",
      "#以内",
      "#及以下",
      "#以下（含）",
      "#（含）以下",
      "未超过#",
    ],
    outside: ["止于#", "封顶于#", "不越#"],
  },
  above: {
    inside: [">#", "＞#", "大于#", "高于#", "超过#", "超出#", "突破#", "#以上（不含）", "#（不含）以上"],
    outside: ["高过#", "越过#", "胜过#"],
  },
  /** From the first number on, short of the second. */
  fromTo: {
    inside: [
      "#（含）-@",
      "#（含）至@（不含）",
      "大于等于#小于@",
      "#（含）～@（不含）",
      "[#,@)",
      "不低于#且低于@",
      "≥#且<@",
      "≥#、<@",
      "#以上（含）@以下（不含）",
      "#（含#）-@",
      "低于@但不低于#",
      "在#（含）至@之间",
    ],
    outside: ["自#（含）起迄@（不含）", "不逊于#而未及@"],
  },
  /** Beyond the first number, up to the second. */
  overTo: {
    inside: [
      "#-@（含）",
      "#（不含）至@（含）",
      "大于#小于等于@",
      "(#,@]",
      "超过#但不超过@",
      ">#且≤@",
      "高于#且不高于@",
      "#至@（含@）",
    ],
    outside: ["越过#而止于@", "自#（不含）起迄@（含）"],
  },
  earn: {
    inside: [
      "得#分",
      "计#分",
      "记#分",
      "给#分",
      "评#分",
      "赋#分",
      "可得#分",
      "得分#分",
      "的得#分",
      "的，得#分",
      "，得#分",
      "，计#分",
      "，记#分",
      "的计#分",
      "的，可得#分",
      "时得#分",
      "：#分",
      "，则得#分",
    ],
    outside: ["奖#分", "拿#分", "获颁#分", "，递送#分"],
  },
  full: {
    inside: [
      "得满分",
      "，得满分",
      "的得满分",
      "的，计满分",
      "计满分",
      "，记满分",
      "得全分",
      "的，得满分",
      "得该项满分",
      "不扣分",
      "，不扣分",
    ],
    outside: ["拿足分", "，如数领受", "的顶格"],
  },
  none: {
    inside: [
      "不得分",
      "，不得分",
      "的不得分",
      "的，不得分",
      "得0分",
      "，得0分",
      "不计分",
      "计0分",
      "，记0分",
      "的，得零分",
      "的，不给分",
    ],
    outside: ["颗粒无收", "，两手空空", "白板"],
  },
  deduct: {
    inside: ["扣#分", "，扣#分", "扣减#分", "扣除#分", "的扣#分", "，相应扣#分", "倒扣#分"],
    outside: ["砍#分", "，罚去#分", "折去#分"],
  },
  /** A step on the way up, of so many percent. */
  eachAbove: {
    inside: [
      "每超过#个百分点",
      "每超出#个百分点",
      "每超#个百分点",
      "每高于#个百分点",
      "每高#个百分点",
      "每增加#个百分点",
      "每提高#个百分点",
      "每上升#个百分点",
      "每超过#%",
      "每超出#%",
      "每超#%",
      "每高出#个百分点",
      "每增长#%",
    ],
    outside: ["每漫过#个百分点", "每溢出#%"],
  },
  eachBelow: {
    inside: [
      "每低于#个百分点",
      "每低#个百分点",
      "每下降#个百分点",
      "每降低#个百分点",
      "每减少#个百分点",
      "每少#个百分点",
      "每低#%",
      "每下降#%",
      "每降低#%",
      "每差#个百分点",
    ],
    outside: ["每短缺#个百分点", "每走低#%"],
  },
  floor: {
    inside: [
      "，扣完为止",
      "，直至扣完为止",
      "，扣完该项分值为止",
      "，扣完本项分值为止",
      "，扣完即止",
      "，最低得0分",
      "，扣至0分为止",
      "，最低为0分",
      "，不倒扣",
      "，扣完分值为止",
      "",
    ],
    outside: ["，见底便停"],
  },
  maxDeduct: {
    inside: [
      "，最多扣#分",
      "，最高扣#分",
      "，累计最多扣#分",
      "，扣满#分为止",
      "，扣分最多不超过#分",
      "，最多扣除#分",
    ],
    outside: ["，扣到#分便歇手"],
  },
  otherwise: {
    inside: ["否则", "反之", "其余", "其他情况", "其他情形"],
    outside: ["不然", "要不"],
  },
} as const satisfies Readonly<Record<string, Entry>>;

export type Slot = keyof typeof LEXICON;

/** All outside words as they could stand in a source file: the words between numbers. */
export function outsideWords(): readonly string[] {
  const entries: readonly Entry[] = Object.values(LEXICON);
  return entries.flatMap(({ outside }) =>
    outside.map((words) => {
      const parts = words.replace(/分/g, " ").split(/[#@，、（）\s]+|不?含|个百 ?点|%/);
      return parts.reduce((best, part) => (part.length > best.length ? part : best), "");
    }),
  );
}
