import { circularKinds } from '../../../../functions/rules/circulars/circular.ts';
import type { CircularAnswerState, CircularKind } from './circulars.graphql.ts';

export const kindWords: Readonly<Record<CircularKind, string>> = {
  PROGRESS: circularKinds.PROGRESS.title,
  CRITICISM: circularKinds.CRITICISM.title,
};

export const answerWords: Readonly<Record<CircularAnswerState, string>> = {
  NONE_ASKED: '不要求整改',
  WAITING: '等待报送整改情况',
  ANSWERED: '已报送整改情况',
};
