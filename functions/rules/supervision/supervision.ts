import type { CircularRecipient } from '../circulars/circular.ts';
import { findTextProblems, problem } from '../enforcement/findingLimits.ts';
import type { LegalSource } from '../kernel/legalSource.ts';
import { pilotSource } from '../kernel/pilotSource.ts';
import { findPlainDateIn, type Instant, type PlainDate } from '../kernel/plainDate.ts';
import type { InputProblem } from '../kernel/refusals.ts';

/** What supervision rests on. */
export const supervisionSource: LegalSource = pilotSource('R172、R173', 'H', '记录的内容和办理为自定');

/** A unit that the team visits: a patrol body, a member unit or an employer, as a circular addresses it. */
export type SupervisedUnit = CircularRecipient;

/** What the team found, and what it asks for. */
export type SupervisionFinding = { readonly text: string; readonly advice: string | null };

/**
 * A record of supervision (督导检查记录) by the leading group's team: written as a draft, then recorded; nothing of a
 * recorded one is changed. Circulars are drafted from it, and score entries rest on it.
 */
export type Supervision = {
  readonly county: string;
  readonly supervisionId: string;
  /** The team by its office (such as 县督导一组), never by its people. */
  readonly team: string;
  readonly unit: SupervisedUnit;
  /** Day of the visit. */
  readonly on: PlainDate;
  /** What was looked at. */
  readonly matters: string;
  /** None: nothing was found. */
  readonly findings: readonly SupervisionFinding[];
  /** Null: a draft. */
  readonly recordedAt: Instant | null;
};

/** Bounds of a record, in characters and findings. */
const supervisionLimits = { team: 60, matters: 1000, findings: 30, text: 500 } as const;

type Draft = Pick<Supervision, 'team' | 'on' | 'matters' | 'findings'>;

/** Names every fault of a draft: texts, more than 30 findings, a day that is none or is still to come. @source R172、R173 */
export function judgeSupervision({ team, on, matters, findings }: Draft, today: PlainDate): readonly InputProblem[] {
  const { findings: most, text: longest } = supervisionLimits;
  return [
    ...findTextProblems('team', team, supervisionLimits.team),
    ...(findPlainDateIn(on) === null || on > today
      ? [problem('on', 'NOT_A_PAST_DAY', '督导日期应为今日或之前的日期。')]
      : []),
    ...findTextProblems('matters', matters, supervisionLimits.matters),
    ...(findings.length <= most ? [] : [problem('findings', 'TOO_MANY', `发现的问题不超过 ${most} 条。`)]),
    ...findings.flatMap(({ text, advice }, at) => [
      ...findTextProblems(`findings[${at}].text`, text, longest),
      ...(advice === null ? [] : findTextProblems(`findings[${at}].advice`, advice, longest)),
    ]),
  ];
}

/** Names a record as circulars and score tables do. */
export function toSupervisionTitle({ on, team, unit }: Pick<Supervision, 'on' | 'team' | 'unit'>): string {
  return `${on} ${team}对${unit.name}的督导检查记录`;
}
