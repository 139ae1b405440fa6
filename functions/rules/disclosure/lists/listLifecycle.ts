import type { Role } from '../../accounts/viewer.ts';
import type { LegalSource } from '../../kernel/legalSource.ts';
import { pilotSource } from '../../kernel/pilotSource.ts';
import { honourKinds, type ListKind, listKinds } from './listKinds.ts';
import type { ListState } from './listStates.ts';

export type ListAction = keyof typeof listLifecycle;

/** What must hold besides the state; each is a row of `judgeListStep`. */
export type ListPrecondition =
  | 'HEARING_OPEN'
  | 'HEARING_OVER'
  | 'CRITERIA_MET'
  | 'NOT_NONCOMPLIANT'
  | 'CURED'
  | 'TERM_OVER';

export type ListTransition = {
  readonly lists: readonly ListKind[];
  readonly from: readonly ListState[];
  /** `SAME`: the state stays. */
  readonly to: ListState | 'SAME';
  /** None: by the platform's daily run only. */
  readonly roles: readonly Role[];
  /** In the order in which they are looked at. */
  readonly needs: readonly ListPrecondition[];
  /** Whether it takes a text (reason, statement), and how many files at least. */
  readonly takes: { readonly text: boolean; readonly files: number };
  /** Whether the employer sees the step: what comes before its notice it does not. */
  readonly shownToParty: boolean;
  readonly source: LegalSource;
};

const own = (clause: string): LegalSource => ({ instrument: '本平台自定', clause, confidence: 'D' });
const penaltyLaw = (clause: string): LegalSource => ({
  instrument: '行政处罚法（2021年修订）',
  clause: `${clause}（列入名单比照适用为自定）`,
  confidence: 'D',
});
const repair = (clause: string): LegalSource => ({
  instrument: '信用修复管理办法（试行）（国家发展改革委令第58号）',
  clause: `${clause}（比照适用为自定）`,
  confidence: 'D',
});

const noncompliant = ['NONCOMPLIANT'] as const;
const every = Object.keys(listKinds) as readonly ListKind[];
const untold = { text: true, files: 0 } as const;

/**
 * Life of an entry. Non-compliant: 收集 → 核查 → 告知 → 陈述申辩 → 决定 → 公布 → 修复或期满. Honours: 推荐 → 决定 →
 * 公布 → 期满或撤销. A public entry stays public while its repair is looked into. Only the daily run drops candidates that
 * no longer meet a criterion, and ends terms.
 * @source R156、R159–R161、R164–R166、R289（退出途径自定）
 */
export const listLifecycle = {
  CHECK: row(noncompliant, ['CANDIDATE'], 'CHECKED', ['OFFICER'], ['CRITERIA_MET'], {
    takes: untold,
    shownToParty: false,
    source: own('列入前由执法人员核查'),
  }),
  DISMISS: row(noncompliant, ['CANDIDATE', 'CHECKED'], 'DISMISSED', ['OFFICER'], [], {
    takes: untold,
    shownToParty: false,
    source: own('核查认为不应列入的，说明理由'),
  }),
  DROP: row(noncompliant, ['CANDIDATE', 'CHECKED'], 'DROPPED', [], [], {
    takes: untold,
    shownToParty: false,
    source: own('告知前已不符合标准的，不再列入'),
  }),
  GIVE_NOTICE: row(noncompliant, ['CHECKED'], 'HEARING', ['OFFICER', 'BUREAU'], ['CRITERIA_MET'], {
    takes: { text: false, files: 0 },
    source: penaltyLaw('第四十四条'),
  }),
  STATE: row(noncompliant, ['HEARING'], 'SAME', ['EMPLOYER'], ['HEARING_OPEN'], {
    takes: { text: true, files: 0 },
    source: penaltyLaw('第四十五条'),
  }),
  LIST: row(noncompliant, ['HEARING'], 'LISTED', ['BUREAU'], ['HEARING_OVER', 'CRITERIA_MET'], {
    takes: { text: true, files: 0 },
    source: pilotSource('R164–R166', 'H', '纳入诚信管理'),
  }),
  HONOUR: row(honourKinds, ['CANDIDATE'], 'LISTED', ['BUREAU'], ['NOT_NONCOMPLIANT'], {
    takes: { text: true, files: 0 },
    source: pilotSource('R156、R159、R160', 'H', '树立样板，推进“健康企业”和“职业健康达人”'),
  }),
  DECLINE: row(noncompliant, ['HEARING'], 'DECLINED', ['BUREAU'], [], {
    takes: { text: true, files: 0 },
    source: own('不予列入的，说明理由'),
  }),
  DECLINE_HONOUR: row(honourKinds, ['CANDIDATE'], 'DECLINED', ['BUREAU'], [], {
    takes: { text: true, files: 0 },
    source: own('不予列入的，说明理由'),
  }),
  PUBLISH: row(every, ['LISTED'], 'PUBLISHED', ['BUREAU'], ['NOT_NONCOMPLIANT'], {
    takes: { text: false, files: 0 },
    source: pilotSource('R163', 'H', '坚持信息公开'),
  }),
  REQUEST_REPAIR: row(noncompliant, ['PUBLISHED'], 'REPAIR_REQUESTED', ['EMPLOYER'], [], {
    takes: { text: true, files: 1 },
    source: repair('当事人可以申请信用修复'),
  }),
  GRANT_REPAIR: row(noncompliant, ['REPAIR_REQUESTED'], 'REPAIRED', ['BUREAU'], ['CURED'], {
    takes: { text: true, files: 0 },
    source: repair('符合条件的予以修复'),
  }),
  REFUSE_REPAIR: row(noncompliant, ['REPAIR_REQUESTED'], 'PUBLISHED', ['BUREAU'], [], {
    takes: { text: true, files: 0 },
    source: repair('不予修复的，说明理由'),
  }),
  EXPIRE: row(every, ['PUBLISHED', 'REPAIR_REQUESTED'], 'EXPIRED', [], ['TERM_OVER'], {
    takes: { text: true, files: 0 },
    source: own('公布期限届满，移出名单'),
  }),
  WITHDRAW: row(every, ['LISTED', 'PUBLISHED', 'REPAIR_REQUESTED'], 'WITHDRAWN', ['BUREAU'], [], {
    takes: { text: true, files: 0 },
    source: own('列入有误或者不再符合的，撤销并说明理由'),
  }),
  WITHDRAW_CONSENT: row(['ADVOCATE'], ['CANDIDATE', 'LISTED', 'PUBLISHED'], 'WITHDRAWN', ['EMPLOYER', 'BUREAU'], [], {
    takes: { text: false, files: 0 },
    source: { instrument: '中华人民共和国个人信息保护法', clause: '第十五条、第四十七条（撤回同意）', confidence: 'H' },
  }),
} as const satisfies Readonly<Record<string, ListTransition>>;

function row(
  lists: readonly ListKind[],
  from: readonly ListState[],
  to: ListState | 'SAME',
  roles: readonly Role[],
  needs: readonly ListPrecondition[],
  { shownToParty = true, ...rest }: Pick<ListTransition, 'takes' | 'source'> & { readonly shownToParty?: boolean },
): ListTransition {
  return { lists, from, to, roles, needs, shownToParty, ...rest };
}
