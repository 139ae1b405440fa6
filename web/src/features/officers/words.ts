import type { CardState } from './officers.graphql.ts';

export const cardWords: Readonly<Record<CardState, string>> = {
  VALID: '有效',
  NOT_YET_VALID: '尚未生效',
  EXPIRING: '60 日内到期，请及时换证',
  EXPIRED: '已过期，不能派出',
};
