import type { LegalSource } from '../kernel/legalSource.ts';
import { pilotSource } from '../kernel/pilotSource.ts';
import type { ReportState } from '../kernel/refusals.ts';

/** Steps that people take. */
export const reportActions = ['START_PUBLICITY', 'WITHDRAW', 'SIGN_OFF', 'FILE', 'REVISE'] as const;

/** Steps that the bureau and its officers take once the report is filed. */
export const reviewActions = ['START_REVIEW', 'ORDER_ON_SITE', 'RECORD_ON_SITE', 'ACCEPT', 'RETURN'] as const;

export type ReviewAction = (typeof reviewActions)[number];

/** Nobody supersedes a report: filing the next one of the same employer does. */
export type ReportAction = (typeof reportActions)[number] | ReviewAction | 'SUPERSEDE';

/** `OBJECTIONS_ANSWERED`: no objection to any version of the report waits for the employer's answer. */
export type Precondition = 'PUBLICITY_ENDED' | 'OBJECTIONS_ANSWERED';

type Transition = {
  /** States in which the step may be taken; the store's condition is made from this list. */
  readonly from: readonly ReportState[];
  readonly to: ReportState;
  /** What must hold besides the state, in the order in which it is looked at. */
  readonly preconditions: readonly Precondition[];
  readonly source: LegalSource;
};

/**
 * Life of a report from draft through filing to the end of its review: action → states it starts from, state it ends
 * in, preconditions. What a review must hold before it ends is judged by `judgeAcceptance` and `judgeReturn`.
 * @source R77–R84, R99–R102, R269–R276
 */
export const reportLifecycle = {
  START_PUBLICITY: {
    from: ['DRAFT'],
    to: 'IN_PUBLICITY',
    preconditions: [],
    source: pilotSource('R78'),
  },
  WITHDRAW: {
    from: ['DRAFT', 'IN_PUBLICITY', 'SIGNED'],
    to: 'WITHDRAWN',
    preconditions: [],
    source: pilotSource('R78', 'D', '撤回未作规定，自定'),
  },
  SIGN_OFF: {
    from: ['IN_PUBLICITY'],
    to: 'SIGNED',
    // That objections are to be answered first is ours (D): the text says nothing of them.
    preconditions: ['PUBLICITY_ENDED', 'OBJECTIONS_ANSWERED'],
    source: pilotSource('R80–R82'),
  },
  FILE: {
    from: ['SIGNED'],
    to: 'FILED',
    preconditions: [],
    source: pilotSource('R83、R84'),
  },
  // What was shown to the public has changed: it is posted anew and all days are counted anew.
  REVISE: {
    from: ['DRAFT', 'IN_PUBLICITY'],
    to: 'DRAFT',
    preconditions: [],
    source: pilotSource('R78、R79', 'D', '修改后重新公示未作规定，自定'),
  },
  START_REVIEW: {
    from: ['FILED'],
    to: 'UNDER_REVIEW',
    preconditions: [],
    source: pilotSource('R99、R100'),
  },
  ORDER_ON_SITE: {
    from: ['UNDER_REVIEW'],
    to: 'ON_SITE',
    preconditions: [],
    source: pilotSource('R101'),
  },
  // The visit informs the review and does not end it: accepted or returned, it is decided on all items.
  RECORD_ON_SITE: {
    from: ['ON_SITE'],
    to: 'UNDER_REVIEW',
    preconditions: [],
    source: pilotSource('R101', 'M'),
  },
  ACCEPT: {
    from: ['UNDER_REVIEW'],
    to: 'ACCEPTED',
    preconditions: [],
    source: pilotSource('R99–R101', 'M'),
  },
  RETURN: {
    from: ['UNDER_REVIEW'],
    to: 'RETURNED',
    preconditions: [],
    source: pilotSource('R102'),
  },
  SUPERSEDE: {
    from: ['FILED', 'UNDER_REVIEW', 'ON_SITE', 'RETURNED', 'ACCEPTED'],
    to: 'SUPERSEDED',
    preconditions: [],
    source: pilotSource('R85', 'D', '再次评估后以新报告为准，自定'),
  },
} as const satisfies Record<ReportAction, Transition>;

/** States in which a report is on its way: an employer has at most one such report. */
export const openReportStates: readonly ReportState[] = ['DRAFT', 'IN_PUBLICITY', 'SIGNED'];

/** States in which a report may be reviewed item by item. */
export const reviewStates: readonly ReportState[] = ['UNDER_REVIEW', 'ON_SITE'];

/** States of a report that leave its assessment free to be reported again; from the others it takes a new one. */
export const redraftableStates: readonly ReportState[] = ['WITHDRAWN', 'RETURNED'];
