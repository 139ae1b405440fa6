import type { LegalSource } from '../kernel/legalSource.ts';

/** Hazard risk of an industry in the national catalogue. */
export type IndustryRisk = 'SEVERE' | 'GENERAL';

/** A condition under which a row's risk holds; yes to `question` means that it does. */
export type IndustryCondition = {
  readonly question: string;
  /** What the industry is where the condition does not hold; `UNLISTED`: the catalogue names the sub-scope only. */
  readonly otherwise: IndustryRisk | 'UNLISTED';
  /** Four-digit classes of which the condition holds; where there are any, it holds of no other class of the group. */
  readonly classes: readonly string[];
};

/** Groups of one risk: `codes` are blank-separated GB/T 4754-2017 codes, `C171-C175` a run of them, both ends included. */
export type IndustryRiskRow = {
  readonly codes: string;
  readonly risk: IndustryRisk;
  readonly condition: IndustryCondition | null;
  readonly source: LegalSource;
};

const instrument = '《建设项目职业病危害风险分类管理目录》（国卫办职健发〔2021〕5号）';
const listed: LegalSource = { instrument, clause: '目录', confidence: 'H' };
const noted: LegalSource = { instrument, clause: '目录及表末注（不使用含苯等有机溶剂的按一般）', confidence: 'H' };

/** The condition of the rows with an asterisk. */
const solvents: IndustryCondition = {
  question: '所用胶粘剂、清洗剂、油墨、油漆中，是否有含苯、正己烷、1,2-二氯乙烷或三氯甲烷的？',
  otherwise: 'GENERAL',
  classes: [],
};

function within(codes: string, question: string, classes: readonly string[] = []): IndustryRiskRow {
  return { codes, risk: 'SEVERE', condition: { question, otherwise: 'GENERAL', classes }, source: listed };
}

/**
 * The catalogue's industries. Four-digit classes share their group's row unless the row's condition tells them apart.
 * @source 国卫办职健发〔2021〕5号 目录；GB/T 4754-2017
 */
export const industryRisks = [
  within('A031', '饲养的是否为牛或羊？', ['A0311', 'A0314']),
  within('A053', '服务的是否为牛或羊的饲养？'),
  within('B072', '开采的是否为含硫天然气？'),
  within('C243', '制造的是否为雕塑、金属、漆器工艺品或珠宝首饰？', ['C2431', 'C2432', 'C2433', 'C2438']),
  within('C244', '制造的是否为高尔夫球制品？'),
  within('D441', '是否为火力、核力或生物质能发电，或者热电联产？', ['D4411', 'D4412', 'D4414', 'D4417']),
  within('D443', '是否以燃煤或核能生产热力？'),
  within('D451', '是否生产燃气（只供应不生产的答否）？'),
  within('N772', '治理的是否为危险废物或放射性废物？', ['N7724', 'N7725']),
  {
    codes: 'C195 C203 C211 C213 C231 O811',
    risk: 'SEVERE',
    condition: solvents,
    source: noted,
  },
  {
    codes:
      'B061 B062 B069 B071 B081 B082 B089 B091-B093 B101 B102 B109 B111 B112 B119 B120 ' +
      'C171-C175 C191-C193 C202 C221 C222 C251-C254 C261-C267 C271 C281 C282 C291 C292 C301-C309 C311-C314 ' +
      'C321-C325 C331-C339 C341-C349 C351-C359 C361-C367 C371-C379 C381-C385 C397 C398 C421 C422 C434 ' +
      'E471 E472 E479 E481-E487 E489 E501-E503 E509',
    risk: 'SEVERE',
    condition: null,
    source: listed,
  },
  {
    codes: 'G541',
    risk: 'GENERAL',
    condition: { question: '是否为城市轨道交通？', otherwise: 'UNLISTED', classes: ['G5412'] },
    source: listed,
  },
  {
    codes:
      'A011-A019 A021-A025 A032 A033 A039 A041 A042 A051 A052 A054 B103 ' +
      'C131-C137 C139 C141-C146 C149 C151-C153 C161 C162 C169 C176-C178 C181-C183 C194 C201 C204 C212 C214 C219 ' +
      'C223 C232 C241 C242 C245 C246 C268 C272-C278 C283 C386 C387 C389 C391-C396 C399 C401-C405 C409 C411 C412 ' +
      'C419 C431-C433 C435 C436 C439 D442 D452 D461-D463 D469 E491 E492 E499 F516 F5265 F5266 G533 G544 ' +
      'G551-G553 G561-G563 G571 G572 G591 G593-G596 G599 H621 H622 M731-M734 M746 N782 O803 O808 O822 Q841',
    risk: 'GENERAL',
    condition: null,
    source: listed,
  },
] as const satisfies readonly IndustryRiskRow[];

/** Why an industry has no risk in the catalogue. */
export const unlistedSource: LegalSource = { instrument, clause: '未列入的行业', confidence: 'D' };

/** Why an industry code is asked for. */
export const catalogueSource: LegalSource = listed;
