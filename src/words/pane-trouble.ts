/** Troubles of the pane itself: what happened, and what to do. */

export const PANE_TROUBLE = {
  defect: {
    what: "程序内部错误，未继续执行。",
    remedy: "请重试；若再次出现，请在“设置—诊断信息”中复制信息反馈。",
  },
  stoppedReading: {
    what: "已停止等待，未改动任何内容。",
    remedy: "请稍后重试。",
  },
  stoppedWriting: {
    what: "已停止等待，写入是否完成尚不确定。",
    remedy: "请点“重试”重新读取核对；已写入的内容可以还原。",
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
