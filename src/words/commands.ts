/** Words of the ribbon buttons that work without the pane. */

export const COMMAND_WORDS = {
  noForm: "未在本工作簿找到基础数据表或自评表，未作任何改动。可点“打开面板”查看最接近的表。",
  notWritten: (reasons: string): string => `部分内容未写入：${reasons}。`,
  place: (place: string, reason: string): string => `${place} ${reason}`,
  nothingToClear: "本工作簿没有本工具的标记。",
  defect: "程序内部错误，未继续执行。请打开面板重试。",
} as const;
