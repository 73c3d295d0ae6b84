/** Troubles of the pane itself: what happened, and what to do. */

export const PANE_TROUBLE = {
  defect: {
    what: "程序内部错误，未继续执行。",
    remedy: "请重试；若再次出现，请在“设置—诊断信息”中复制信息反馈。",
  },
  cancelled: {
    what: "已按要求停止，未改动任何内容。",
    remedy: "可重新执行。",
  },
  stoppedReading: {
    what: "已停止等待，未改动任何内容。",
    remedy: "请稍后重试。",
  },
  stoppedWriting: {
    what: "已停止等待，写入是否完成尚不确定。",
    remedy: "请点“重新读取”核对；已写入的内容可以还原。",
  },
  stoppedTakingBack: {
    what: "已停止等待，还原或清除是否完成尚不确定。",
    remedy: "请点“重新读取”核对；没有完成的可再执行一次。",
  },
  stoppedRereading: {
    what: "已停止等待，写入后的重新读取没有完成。",
    remedy: "请稍候重试。",
  },
  veryHidden: (sheet: string) => ({
    what: `工作表“${sheet}”被设为深度隐藏，Excel 菜单中也不能取消隐藏。`,
    remedy: "请联系编制该表的单位，或请信息人员取消隐藏后查看。",
  }),
  hiddenByStructure: (sheet: string) => ({
    what: `工作表“${sheet}”处于隐藏状态，工作簿结构又受保护，不能显示。`,
    remedy: "请先在“审阅—保护工作簿”中撤销保护，再取消隐藏。",
  }),
  hiddenByProtection: (sheet: string) => ({
    what: `该单元格所在的行或列已隐藏，工作表“${sheet}”又受保护，不能显示。`,
    remedy: "请先在“审阅—撤销工作表保护”后再取消隐藏。",
  }),
  stoppedInserting: {
    what: "已停止等待，标准表样是否插入尚不确定。",
    remedy: "请点“重新读取”查看；多出的工作表可直接删除。",
  },
  fileGone: {
    what: "无法读取所选文件：文件可能已被移动、删除或没有读取权限。",
    remedy: "请将文件另存到本机文件夹后重新选择。",
  },
  partMissing: {
    what: "面板的部分文件没有载入：可能刚刚更新过，或网络中断。",
    remedy: "请重新打开面板；工作簿内容不受影响。",
  },
  damagedRecords: {
    what: "本工作簿内保存的写入记录部分损坏，可能无法全部还原。",
    remedy: "请先另存一份备份，再继续。",
  },
} as const;
