import type { ScoredKind, ScoreEffect } from './scoring.graphql.ts';

export const kindTitles: Readonly<Record<ScoredKind, string>> = { PATROL_BODY: '巡查单位', MEMBER_UNIT: '成员单位' };

export const effectTitles: Readonly<Record<ScoreEffect, string>> = { DEDUCT: '扣分', BONUS: '加分' };
