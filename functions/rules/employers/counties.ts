import type { LegalSource } from '../kernel/legalSource.ts';
import { type PlainDate, plainDate } from '../kernel/plainDate.ts';
import type { CountyReminders } from '../reminders/reminderRules.ts';
import { toHalfWidth, withoutBlanks, withoutBrackets } from './normaliseText.ts';

export type PatrolBodyKind = 'TOWNSHIP' | 'INDUSTRY_BUREAU' | 'HIGH_TECH_ZONE';

/** A body that keeps a part of the ledger and patrols its employers every month. */
export type PatrolBody = {
  /** Nine-digit division code for a township, `<county>-<initials>` for the others. */
  readonly id: string;
  readonly name: string;
  readonly kind: PatrolBodyKind;
  /** Other names in use, without the county's name in front. A township's name without 镇 or 乡 needs no alias. */
  readonly aliases: readonly string[];
  readonly source: LegalSource;
};

export type County = {
  /** Six-digit division code. */
  readonly code: string;
  readonly name: string;
  readonly prefecture: string;
  readonly prefectureAliases: readonly string[];
  readonly province: string;
  readonly bodies: readonly PatrolBody[];
  /** Last day of the first round of assessments, from which an employer that made none is overdue. */
  readonly firstRoundEndsOn: PlainDate | null;
  /** Calendar days for the new assessment after a major change: a local rule, since no text gives a period. */
  readonly majorChangeDays: number;
  /** Whether a patrol report due on a rest day may wait for the next working day; absent: it may not. */
  readonly patrolRollsOver?: boolean;
  /** Its own days for reminders; absent: those of `reminderRules`. */
  readonly reminders?: CountyReminders;
};

const instrument = '泸政办函〔2023〕18号';
const patrols = { instrument, clause: 'R150–R153', confidence: 'H' } as const satisfies LegalSource;
const industry = { instrument, clause: 'R150–R153、R210–R211', confidence: 'H' } as const satisfies LegalSource;
const park = { instrument, clause: 'R150–R153、R212–R213', confidence: 'H' } as const satisfies LegalSource;

function township(id: string, name: string): PatrolBody {
  return { id, name, kind: 'TOWNSHIP', aliases: [], source: patrols };
}

/**
 * The counties that the platform is set up for, each with the bodies that keep its ledger. 泸溪县 has 13: its 11
 * townships (the forest farm 军亭界林场 is no township and is not named in the instrument), 县科工信局, which also takes
 * 高新区南区, and 泸溪高新区 with its 北区.
 *
 * @source 泸政办函〔2023〕18号 R68, R150–R153, R210–R213; division codes of the National Bureau of Statistics, 2023
 */
export const counties = [
  {
    code: '433122',
    name: '泸溪县',
    prefecture: '湘西土家族苗族自治州',
    prefectureAliases: ['湘西自治州', '湘西州'],
    province: '湖南省',
    // R68: assessments from April to July 2023.
    firstRoundEndsOn: plainDate('2023-07-31'),
    majorChangeDays: 30,
    bodies: [
      township('433122102', '达岚镇'),
      township('433122104', '兴隆场镇'),
      township('433122105', '潭溪镇'),
      township('433122106', '洗溪镇'),
      township('433122107', '武溪镇'),
      township('433122108', '浦市镇'),
      township('433122109', '合水镇'),
      township('433122203', '石榴坪乡'),
      township('433122206', '解放岩乡'),
      township('433122207', '小章乡'),
      township('433122208', '白羊溪乡'),
      {
        id: '433122-kgxj',
        name: '县科工信局',
        kind: 'INDUSTRY_BUREAU',
        aliases: [
          '科工信局',
          '科工信',
          '县科技工信局',
          '科技工信局',
          '工信局',
          '县工信局',
          '县科技和工业信息化局',
          '科技和工业信息化局',
          '高新区南区',
          '泸溪高新区南区',
        ],
        source: industry,
      },
      {
        id: '433122-gxq',
        name: '泸溪高新区',
        kind: 'HIGH_TECH_ZONE',
        aliases: [
          '高新区',
          '县高新区',
          '高新区管委会',
          '泸溪高新区管委会',
          '泸溪高新区管理委员会',
          '高新技术产业开发区',
          '泸溪高新技术产业开发区',
          '湖南泸溪高新技术产业开发区',
          '泸溪高新技术产业开发区管理委员会',
          '高新区北区',
          '泸溪高新区北区',
        ],
        source: park,
      },
    ],
  },
] as const satisfies readonly County[];

/** The county with this six-digit division code, or null where the platform is not set up for it. */
export function findCounty(code: string): County | null {
  return counties.find((county) => county.code === code) ?? null;
}

/**
 * Which patrol body a ledger cell means: its name or an alias, with or without the names of province, prefecture and
 * county in front, blanks, a remark in brackets, 人民政府 behind; a township with 镇, 乡 or neither. Null for anything
 * else: two bodies are never guessed between.
 */
export function findPatrolBody(county: County, text: string): PatrolBody | null {
  const names = bodyNamesOf(county);
  const known = names.get(text);
  if (known !== undefined) return known;
  const plain = withoutBlanks(withoutBrackets(toHalfWidth(text)));
  const local = [county.province, county.prefecture, ...county.prefectureAliases, county.name].reduce(
    (rest, prefix) => (rest.startsWith(prefix) ? rest.slice(prefix.length) : rest),
    plain,
  );
  const bare = local.replace(/(人民)?政府$/, '');
  return names.get(plain) ?? names.get(local) ?? names.get(bare) ?? names.get(bare.replace(/[镇乡]$/, '')) ?? null;
}

const bodyNames = new WeakMap<County, ReadonlyMap<string, PatrolBody>>();

function bodyNamesOf(county: County): ReadonlyMap<string, PatrolBody> {
  const known = bodyNames.get(county);
  if (known !== undefined) return known;
  const names = new Map<string, PatrolBody>();
  for (const body of county.bodies) {
    for (const name of [body.name, ...body.aliases]) names.set(name, body);
    if (body.kind === 'TOWNSHIP') names.set(body.name.replace(/[镇乡]$/, ''), body);
  }
  bodyNames.set(county, names);
  return names;
}
