/** Words of what can be done before a check: naming sheets, inserting clean forms, last year's workbook. */
import { FORM_WORDS } from "./forms";

export const START_WORDS = {
  chosen: (title: string, count: number): string => `${title}（已选 ${count} 个）`,

  sheets: {
    title: "手动指定工作表",
    ask: "未识别到评分表？手动指定工作表",
    explain: "识别有误或未识别到时，可指定每张工作表是什么表。随本工作簿保存。",
    automatic: "自动识别",
    choices: {
      ...FORM_WORDS,
      project: "项目自评表",
      ignore: "不参与",
    },
    readAs: (forms: string): string => `✓ 已识别：${forms}`,
    form: (form: string, place: string): string => `${form}（${place}）`,
    notRead: "未识别到表",
    leftOut: "不参与校验",
    left: (sheets: string): string => `按您的指定，不参与校验：${sheets}。`,
    change: "更改",
    reset: "全部恢复自动识别",
  },

  twice: {
    ask: (count: number, form: string, whose: string): string =>
      `找到 ${count} 张${form}${whose === "" ? "" : `（${whose}）`}，请选择要校验的一张。`,
    label: (form: string): string => `要校验的${form}`,
    all: "全部校验（不选择）",
  },

  forms: {
    title: "插入标准表样",
    explain: "在本工作簿末尾插入空白的标准表样，不改动已有内容。",
    which: "标准表样",
    pack: "规则包",
    year: "年度",
    insert: "插入",
    noForm: "请至少选择一张表。",
    noPack: "所选的表没有共同适用的规则包，请分次插入。",
    wrongYear: "年度请填 2000—2099 之间的四位数字。",
    inserted: (sheets: string): string => `已插入工作表：${sheets}。请填写后点“开始校验”，并保存工作簿。`,
    openedApart:
      "当前 Excel 不支持直接插入，标准表样已在新窗口打开。请在新窗口中填写，或将工作表移动到本工作簿。",
  },

  previous: {
    title: "与上年工作簿对照",
    explain: "选择上年报送的工作簿，核对年初目标、结转和人数等是否衔接。文件只在本机读取，不保存、不上传。",
    choose: "选择文件…",
    chooseMore: "再选一个文件…",
    reading: (name: string): string => `正在读取 ${name}…`,
    list: "上年工作簿",
    remove: "移除",
    removeFile: (name: string): string => `移除 ${name}`,
    unread: (name: string, why: string): string => `${name}：${why}`,
  },
} as const;
