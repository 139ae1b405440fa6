import type { PublicationKind } from './publications.graphql.ts';

/** Where in the staff application a duty of this kind is met. */
export const placesToPublish: Readonly<Record<PublicationKind, { readonly to: string; readonly title: string }>> = {
  DRAW_PLAN: { to: '/plans', title: '抽查计划' },
  DRAW_RESULT: { to: '/plans', title: '抽查计划' },
  VISIT_RESULT: { to: '/visits', title: '检查' },
  DECISION: { to: '/findings', title: '问题处理' },
  DECISION_WITHDRAWAL: { to: '/findings', title: '问题处理' },
  NONCOMPLIANT_LISTING: { to: '/lists?state=LISTED', title: '名单办理' },
  HONOUR_LISTING: { to: '/lists?list=EXEMPLARY&state=LISTED', title: '名单办理' },
};

export const tabWords = { due: '待公开和逾期', done: '已公开' } as const;
