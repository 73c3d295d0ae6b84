/** The traps of figures that are right: each makes an innocent claim look wrong without being so. */
import { alike, rate } from "./amounts";
import { figuresOf, isFigure, say, type Claim, type Piece, type Scene } from "./claim";
import { closes, figureOf } from "./equation";
import { digitsOf, sizeOf, stepOf, wordsOf, type Figure } from "./figure";

/** The pieces of an innocent text made from a claim, or nothing where the trap does not fit it. */
type Trap = (claim: Claim, scene: Scene) => readonly Piece[] | undefined;

const replaced = (claim: Claim, figure: Figure): readonly Piece[] =>
  claim.pieces.map((piece) => (isFigure(piece) && piece.key === figure.key ? figure : piece));

const holds = (claim: Claim, pieces: readonly Piece[]): boolean => {
  const figures = figuresOf({ ...claim, pieces });
  return claim.equations.every((equation) => closes(equation, figures));
};

/** One printed figure a step away, where the tolerance of the others allows it. */
const rounding: Trap = (claim, { random }) => {
  const figures = [...figuresOf(claim).values()].filter(
    (figure) => figure.exact !== true && figure.steps > 1,
  );
  const changed = figures.flatMap((figure) =>
    [-1, 1].map((step) => replaced(claim, { ...figure, steps: figure.steps + step })),
  );
  const innocent = changed.filter((pieces) => holds(claim, pieces));
  return innocent.length > 0 ? random.pick(innocent) : undefined;
};

/** A total or a part printed with fewer decimals than the rest. */
const coarser: Trap = (claim, { random }) => {
  const figures = [...figuresOf(claim).values()].filter(
    (figure) => figure.decimals > 0 && figure.unit !== "%",
  );
  if (figures.length === 0) return undefined;
  const figure = random.pick(figures);
  const steps = Math.round(figure.steps / 10);
  const pieces = replaced(claim, { ...figure, steps, decimals: figure.decimals - 1 });
  return steps > 0 && holds(claim, pieces) ? pieces : undefined;
};

/** Puts a sentence before or behind. */
const beside =
  (sentence: (scene: Scene) => readonly Piece[]): Trap =>
  (claim, scene) =>
    scene.random.often(50) ? [...claim.pieces, ...sentence(scene)] : [...sentence(scene), ...claim.pieces];

const behind =
  (sentence: (scene: Scene) => readonly Piece[]): Trap =>
  (claim, scene) => [...claim.pieces, ...sentence(scene)];

const number = ({ random }: Scene, low: number, high: number): string => String(random.whole(low, high));

const openList = behind((scene) => {
  const { random, words } = scene;
  const whole = random.whole(500, 900);
  const [first, second] = [random.whole(20, 200), random.whole(20, 200)];
  return random.pick([
    say`${words.item()}共投入${String(whole)}万元，其中：${words.item()}${String(first)}万元、${words.item()}${String(second)}万元等。`,
    say`${words.item()}共投入${String(whole)}万元，主要包括${words.item()}${String(first)}万元、${words.item()}${String(second)}万元。`,
    say`${words.item()}共投入${String(whole)}万元，其中${words.item()}${String(first)}万元，以及${words.item()}和${words.item()}。`,
    say`${words.item()}支出${String(whole)}万元，其中：${words.item()}${String(first)}万元，占比较上年`,
  ]);
});

/** 含 and a lone 其中 in brackets name a part, not all parts. */
const bound = behind((scene) => {
  const { random, words } = scene;
  const [whole, part] = [random.whole(500, 900), random.whole(20, 400)];
  return random.pick([
    say`${words.item()}${String(whole)}万元（含${words.item()}${String(part)}万元）。`,
    say`${words.item()}${String(whole)}万元（其中${words.item()}${String(part)}万元）。`,
    say`编制${String(whole)}名，实有${String(part)}名。${words.item()}已完成${String(part)}亩以上，抽查比例10%以上。`,
  ]);
});

const otherScope = behind((scene) => {
  const { random, words } = scene;
  return random.pick([
    say`${words.item()}实施面积${number(scene, 200, 900)}亩，覆盖率${number(scene, 21, 99)}%。`,
    say`全年培训${number(scene, 5, 19)}期、${number(scene, 200, 900)}人次，其中新进人员${number(scene, 10, 99)}人。`,
    say`${words.item()}计划投入${number(scene, 600, 900)}万元（含上级资金），本级安排${number(scene, 100, 500)}万元，当年支付进度良好。`,
    say`本单位本科以上学历${number(scene, 20, 60)}人，中级以上职称${number(scene, 10, 50)}人，共有干部职工${number(scene, 70, 90)}人。`,
  ]);
});

const direction = behind((scene) => {
  const { random, words } = scene;
  return random.pick([
    say`${words.item()}事件发生${number(scene, 3, 9)}起，低于目标${number(scene, 1, 20)}起。`,
    say`${words.item()}与上年相差${number(scene, 10, 99)}.50万元，${words.item()}与上年相差${number(scene, 10, 99)}.20万元。`,
  ]);
});

const thirdPart = behind((scene) => {
  const { random, words } = scene;
  const [one, two, three] = [random.whole(5, 90), random.whole(2, 40), random.whole(1, 9)];
  const stop = random.pick(["。 ", "。", "；"]);
  return say`年末实有人数${String(one + two + three)}人，其中在职${String(one)}人，退休${String(two)}人${stop}${words.item()}聘用${String(three)}人。`;
});

const outside = behind((scene) => {
  const { random, words } = scene;
  const [one, two, out] = [random.whole(5, 90), random.whole(2, 40), random.whole(1, 60)];
  const tail = random.pick(["。退休人员", "，另有临聘人员", "。此外，代管人员", "；还有借调人员"]);
  const names = `${words.place()}（挂${words.body()}牌子）、${words.place()}、${words.place()}`;
  return say`实有在职${String(one + two)}人，其中：行政人员${String(one)}人，事业人员${String(two)}人${tail}${String(out)}人。设3个点：${names}。`;
});

const notQuantities = beside((scene) => {
  const { words } = scene;
  return scene.random.pick([
    say`根据〔${number(scene, 2015, 2024)}〕${number(scene, 2, 99)}号和第${number(scene, 600, 799)}号令，按${number(scene, 2, 6)}级、${number(scene, 10, 50)}年一遇标准建设${words.item()}。`,
    say`${words.item()}尺寸3*1.8*2，工期2-12个月，执行“三三制”，12345热线受理及时。`,
    say`2021-2025年规划期内，${number(scene, 1, 6)}月${number(scene, 1, 28)}日启动${words.item()}，补助标准为每户${number(scene, 2, 30)}00元。`,
  ]);
});

const nestedCounts = behind((scene) => {
  const [first, second, third] = [number(scene, 3, 4), number(scene, 6, 11), number(scene, 14, 32)];
  return say`评价体系共设一级指标${first}个、二级指标${second}个、三级指标${third}个，其中一级指标${first}个均有评分标准。`;
});

const sameName = behind((scene) => {
  const item = scene.words.item();
  return say`${item}上年结转${number(scene, 100, 400)}.25万元。本年新增${item}${number(scene, 500, 900)}.60万元。申请${item}${number(scene, 910, 990)}万元。`;
});

/** Damages the print of the text, never its figures. */
const damage: Trap = (claim, { random }) => {
  const figures = claim.pieces.filter(isFigure);
  const amounts = figures.filter(({ unit }) => unit.endsWith("元"));
  const ways: readonly ((figure: Figure) => readonly Piece[])[] = [
    (figure) => damaged(claim, figure, digitsOf(figure)),
    (figure) => damaged(claim, figure, figure.unit === "万元" ? `${digitsOf(figure)}万` : wordsOf(figure)),
    (figure) => damaged(claim, figure, `${digitsOf(figure)} ${figure.unit} `),
    () => claim.pieces.map((piece) => (isFigure(piece) ? piece : halfWidth(piece))),
    () => claim.pieces.map((piece) => (isFigure(piece) ? piece : piece.replace(/，/g, "，\n"))),
    () => claim.pieces.map((piece) => (isFigure(piece) ? piece : piece.replace(/。$/, ""))),
    (figure) =>
      damaged(
        claim,
        figure,
        wordsOf(figure).replace(/[0-9.,]/g, (sign) => wide(sign)),
      ),
  ];
  return random.pick(ways)(random.pick(amounts.length > 0 ? amounts : figures));
};

const damaged = (claim: Claim, figure: Figure, text: string): readonly Piece[] =>
  claim.pieces.map((piece) => (isFigure(piece) && piece.key === figure.key ? text : piece));

const wide = (sign: string): string => String.fromCharCode(sign.charCodeAt(0) + 0xfee0);

const halfWidth = (text: string): string =>
  text.replace(/[，：；（）]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));

const blankRate = behind((scene) => {
  const { random, words } = scene;
  const [one, two] = [random.whole(1000, 9000) / 100, random.whole(1000, 9000) / 100];
  const sum = ((one * 100 + two * 100) / 100).toFixed(2);
  return random.pick([
    say`${words.item()}${sum}万元，其中：${words.item()}${one.toFixed(2)}万元，占 %；${words.item()}${two.toFixed(2)}万元，占 %，比上年减少 万元。`,
    say`${words.item()}、${words.item()}分别为${one.toFixed(2)},${two.toFixed(2)}万元。`,
  ]);
});

const zeros = behind((scene) => {
  const { words } = scene;
  return say`${words.item()}0万元，占0%，比上年增加0万元，增长0%；${words.item()}预算0万元，支出0万元，完成预算的0%。`;
});

const repeated: Trap = (claim) => [...claim.pieces, "\n", ...claim.pieces];

/** A rate of amounts so small that a hundredth turns it by a tenth. */
const tiny = behind(({ random, words }) => {
  const base: Figure = { key: "small", steps: random.whole(15, 90), decimals: 2, unit: "万元", factor: 1e4 };
  const change = alike(base, "turn", stepOf(base) * random.whole(1, 9));
  const hidden = sizeOf(change) + (stepOf(base) * random.whole(-30, 30)) / 100;
  const percent = rate(random, "percent", (hidden / (sizeOf(base) + hidden)) * 100);
  return say`${words.item()}${wordsOf(base)}，比上年减少${wordsOf(change)}，下降${wordsOf(percent)}。`;
});

export const TRAPS: Readonly<Record<string, Trap>> = {
  rounding,
  coarser,
  "tiny amounts": tiny,
  "open list": openList,
  bound,
  "other scope": otherScope,
  direction,
  "third part behind a stop": thirdPart,
  "part outside": outside,
  "no quantities": notQuantities,
  "nested counts": nestedCounts,
  "same name": sameName,
  damage,
  "blank rate": blankRate,
  zeros,
  repeated,
};

export const TRAP_IDS: readonly string[] = Object.keys(TRAPS);

/** The pieces of the claim in the trap; where the trap cannot be laid on its own figures, the claim as it is. */
export function trapped(claim: Claim, trap: string, scene: Scene): readonly Piece[] {
  return TRAPS[trap]?.(claim, scene) ?? claim.pieces;
}

/** Whether every equation of the claim holds as printed. */
export const isRight = (claim: Claim): boolean => {
  const figures = figuresOf(claim);
  return (
    claim.equations.every((equation) => closes(equation, figures)) &&
    [...figures.keys()].every((key) => figureOf(figures, key).steps > 0)
  );
};
