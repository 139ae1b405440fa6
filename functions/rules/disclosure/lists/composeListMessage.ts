import { type Occasion, toHappening } from '../../inbox/composeHappenings.ts';
import type { Happening, MessageKind } from '../../inbox/message.ts';
import type { ListEntry } from './listEntry.ts';
import { listKinds } from './listKinds.ts';
import { type ListAction, listLifecycle } from './listLifecycle.ts';
import { listStateNames } from './listStates.ts';

type Telling = {
  readonly kind: MessageKind;
  readonly text: (entry: ListEntry, until: string) => string;
};

const titlesOf = ({ grounds }: ListEntry): string => grounds.map(({ criterion }) => criterion.title).join('；');
const internal = (what: string): Telling => ({ kind: 'NONCOMPLIANCE_CANDIDATE', text: () => what });

/**
 * Step → who is told what, on the non-compliant list. Nothing of it names a person or repeats what somebody wrote: it may
 * be sent on. The credit system follows the kinds LISTED, REPAIRED and REMOVED.
 */
const tellings: Readonly<Partial<Record<ListAction, Telling>>> = {
  CHECK: internal('已经核查，待告知单位。'),
  DISMISS: internal('核查认为不应列入。'),
  DROP: internal('已不符合列入标准，不再列入。'),
  GIVE_NOTICE: {
    kind: 'NONCOMPLIANCE_STEP',
    text: (entry, until) =>
      `拟将贵单位列入${listKinds[entry.list].title}，理由：${titlesOf(entry)}。请在 ${until}（含当日）前陈述、申辩。`,
  },
  STATE: { kind: 'NONCOMPLIANCE_STEP', text: () => '单位提交了陈述、申辩，决定前须予审查。' },
  LIST: { kind: 'NONCOMPLIANCE_STEP', text: (entry) => `决定列入，理由：${titlesOf(entry)}。公布后生效。` },
  DECLINE: { kind: 'NONCOMPLIANCE_STEP', text: () => '决定不予列入。' },
  PUBLISH: {
    kind: 'NONCOMPLIANCE_LISTED',
    text: (entry) =>
      `列入理由：${titlesOf(entry)}。公布期限 ${entry.term?.from} 至 ${entry.term?.until}（均含当日）。改正后可以申请修复。`,
  },
  REQUEST_REPAIR: {
    kind: 'NONCOMPLIANCE_STEP',
    text: (_, until) => `单位申请修复，应于 ${until}（含当日）前作出决定。`,
  },
  GRANT_REPAIR: { kind: 'NONCOMPLIANCE_REPAIRED', text: () => '经修复移出名单，停止公布。' },
  REFUSE_REPAIR: { kind: 'NONCOMPLIANCE_STEP', text: () => '不予修复，继续公布；改正后可以再次申请。' },
  EXPIRE: { kind: 'NONCOMPLIANCE_REMOVED', text: () => '公布期限届满，移出名单。' },
  WITHDRAW: { kind: 'NONCOMPLIANCE_REMOVED', text: () => '列入已经撤销，移出名单。' },
};

/** Tells of a new candidate, whom so far only those who enforce know of. @source R164 */
export function composeCollected(occasion: Occasion, entry: ListEntry): Happening {
  return toListHappening(occasion, entry, 'NONCOMPLIANCE_CANDIDATE', `待核查，符合标准：${titlesOf(entry)}。`);
}

/** Tells of a nomination, and of whom as a person not. @source R156、R159、R160 */
export function composeNominated(occasion: Occasion, entry: ListEntry): Happening {
  return toListHappening(occasion, entry, 'HONOUR', `收到推荐：${listKinds[entry.list].title}，待决定。`);
}

/**
 * Tells what a step made of an entry, or null for a step that nobody need be told of. @param until last day of the period
 * that runs from this step, where one does
 */
export function composeListMessage(
  occasion: Occasion,
  entry: ListEntry,
  action: ListAction,
  until: string | null,
): Happening | null {
  if (entry.list !== 'NONCOMPLIANT') {
    const text = `${listKinds[entry.list].title}：${listStateNames[entry.state]}。`;
    return toListHappening(occasion, entry, 'HONOUR', text, action);
  }
  const telling = tellings[action];
  return telling ? toListHappening(occasion, entry, telling.kind, telling.text(entry, until ?? ''), action) : null;
}

function toListHappening(
  occasion: Occasion,
  { list, employerName }: ListEntry,
  kind: MessageKind,
  text: string,
  action?: ListAction,
): Happening {
  const { title, source } = listKinds[list];
  return toHappening(occasion, {
    kind,
    title: `${title}：${employerName}`,
    text,
    source: action ? listLifecycle[action].source : source,
  });
}
