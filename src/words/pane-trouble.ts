/** Troubles of the pane itself: what happened, and what to do. */

export const PANE_TROUBLE = {
  defect: {
    what: "程序内部错误，未继续执行。",
    remedy: "请重试；若再次出现，请在“设置—诊断信息”中复制信息反馈。",
  },
} as const;
