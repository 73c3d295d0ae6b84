import { namedBodies, readBodyName } from "../../src/language/public-bodies";

describe("the name of a public body", () => {
  it.each([
    ["衡阳县自然资源局", "衡阳/county", "自然资源局"],
    ["衡山县贯塘乡人民政府", "衡山/county 贯塘/town", "人民政府"],
    ["219001-池州市贵池区棠溪镇人民政府（盖章）", "池州/city 贵池/county 棠溪/town", "人民政府"],
    ["新晃侗族自治县自然资源局", "新晃侗族自治/county", "自然资源局"],
    ["湖南省湘西土家族苗族自治州泸溪县民政局", "湖南/province 湘西土家族苗族自治/city 泸溪/county", "民政局"],
    ["内蒙古自治区教育厅", "内蒙古自治/province", "教育厅"],
    ["杭州市西湖区城市管理局", "杭州/city 西湖/county", "城市管理局"],
    ["镇江市丹徒区水利局", "镇江/city 丹徒/county", "水利局"],
    ["津市市水利局", "津市/city", "水利局"],
    ["攸县财政局本级", "攸/county", "财政局"],
    ["中共衡阳县委办公室", "衡阳/county", "委办公室"],
    ["衡阳县市场监督管理局", "衡阳/county", "市场监督管理局"],
    ["衡阳县住房和城乡建设局", "衡阳/county", "住房和城乡建设局"],
  ])("%s is taken apart", (name, places, body) => {
    const read = readBodyName(name);
    expect(read.places.map(({ stem, level }) => `${stem}/${level}`).join(" ")).toBe(places);
    expect(read.body).toBe(body);
  });

  it.each(["城乡规划局", "住房和城乡建设局", "县自然资源局", "赣江新区经发局", "高新技术开发区管委会"])(
    "%s names no place of its own",
    (name) => {
      expect(readBodyName(name)).toEqual({ places: [], body: name });
    },
  );
});

describe("bodies of named places in a text", () => {
  const names = (text: string): readonly string[] =>
    namedBodies(text, "county", ["自然资源局", "委", "人民政府"]).map(({ name }) => name);

  it.each([
    ["根据隆回县自然资源局的统一部署", "隆回县自然资源局"],
    ["在中共新邵县委的领导下", "新邵县委"],
    ["2022年，裕安区人民政府印发方案", "裕安区人民政府"],
    ["由芷江侗族自治县人民政府批复", "芷江侗族自治县人民政府"],
    ["隆回县\n自然资源局", "隆回县自然资源局"],
  ])("%s", (text, name) => {
    expect(names(text)).toEqual([name]);
  });

  it.each([
    "经县人民政府同意",
    "配合县自然资源局做好移交",
    "要求县自然资源局牵头",
    "各县自然资源局、全县自然资源局、我县自然资源局",
    "市、县自然资源局",
    "承办县人民政府交办的其他事项",
    "开发区人民政府、城区人民政府、辖区人民政府",
    "示范县人民政府、试点县自然资源局",
    "广西壮族自治区人民政府、工业区人民政府、示范区人民政府",
    "各县市区人民政府、县市区委",
  ])("%s names no place", (text) => {
    expect(names(text)).toEqual([]);
  });
});
