/** Names of items: plain ones, and ones that stand in no dictionary. */
import type { Chance } from "./random";

const PLAIN = [
  ..."办公费 印刷费 咨询费 手续费 水费 电费 邮电费 取暖费 物业管理费 差旅费 维修费 租赁费 会议费 培训费 公务接待费".split(
    " ",
  ),
  ..."专用材料费 劳务费 委托业务费 工会经费 福利费 公务用车运行维护费 工资福利支出 商品和服务支出 对个人和家庭的补助".split(
    " ",
  ),
  ..."人员经费 公用经费 资本性支出 基本养老保险缴费 住房公积金 抚恤金 助学金 奖励金 遗属补助 村级运转经费".split(
    " ",
  ),
  ..."教育支出 卫生健康支出 农林水支出 住房保障支出 社会保障和就业支出 节能环保支出 文化旅游体育与传媒支出".split(
    " ",
  ),
  ..."高标准农田建设项目 水库除险加固工程 农村公路养护 森林防火物资 乡镇卫生院改造 校舍维修 应急广播建设".split(
    " ",
  ),
  ..."政务服务与数据管理专项 森林植被恢复 河道清淤 老旧小区改造 秸秆综合利用 人居环境整治 安全饮水巩固提升".split(
    " ",
  ),
];
/** Characters of place and trade names; none is a numeral, a unit, a relation word or a measure word. */
const SYLLABLES = [
  ..."岚澧沅汨漾濠枫樟槐椿荻蓼芷蘅菖薇岭峪塬峁坳垭峒埠圩浦渚湄汀滩沱潭涧溪泊淀港渡桥梁坊垣堡寨屯郭",
  ..."铜锡钨锑硒砚瓷釉绢绸麻棉蚕桑茶菇笋薯稻麦粟黍豆菽椒姜蒜葛蕨藕菱鲈鲫鳜蟹鸭鹅鹿牧猎渔樵窑窖磨碾",
  ..."青赤玄碧翠丹朱素锦瑞祥安宁康泰丰裕昌隆盛茂华英俊杰贤良淳朴敦睦谦逊恒毅勤俭廉洁清朗晴暖晓晨曙霁",
];
const KINDS = [
  "费",
  "经费",
  "支出",
  "项目",
  "工程",
  "专项",
  "补助",
  "资金",
  "整治经费",
  "运维费",
  "采购",
  "建设支出",
];
const BODIES = ["局", "中心", "站", "所", "办事处", "镇政府", "服务队", "管理处", "委员会"];

/** Item names for one case; no two of one case are equal or stand in each other. */
export interface Vocabulary {
  readonly item: () => string;
  readonly body: () => string;
  readonly place: () => string;
}

/** `extra`: names to draw from besides, such as lines of a file. */
export function vocabulary(random: Chance, extra: readonly string[]): Vocabulary {
  const used: string[] = [];
  const syllables = (count: number): string =>
    Array.from({ length: count }, () => random.pick(SYLLABLES)).join("");
  const invented = (): string => syllables(random.whole(2, 4)) + random.pick(KINDS);
  const any = (): string => {
    if (extra.length > 0 && random.often(40)) return random.pick(extra);
    return random.often(40) ? random.pick(PLAIN) : invented();
  };
  const fresh = (make: () => string): string => {
    for (let tries = 0; tries < 20; tries += 1) {
      const name = make();
      if (!used.some((other) => other.includes(name) || name.includes(other))) return name;
    }
    return syllables(8);
  };
  const noted = (name: string): string => {
    used.push(name);
    return name;
  };
  return {
    item: () => noted(fresh(any)),
    body: () => noted(fresh(() => syllables(2) + random.pick(BODIES))),
    place: () => noted(fresh(() => `${syllables(2)}${random.pick(["村", "社区", "乡", "镇", "街道"])}`)),
  };
}
