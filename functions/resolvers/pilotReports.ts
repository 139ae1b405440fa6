import { GraphQLError } from 'graphql';
import type { PilotReportResolvers, QueryResolvers } from '../generated/resolverTypes.ts';
import { makePilotReport } from '../operations/pilotReports/makePilotReport.ts';
import { findPatrolMonthIn, type PatrolMonth } from '../rules/patrols/patrolMonth.ts';
import { toAnswer } from './answers.ts';
import { toKeptFile } from './campaigns.ts';

/** @throws GraphQLError BAD_USER_INPUT unless the text is a month, `2026-12` */
function readMonth(name: string, text: string): PatrolMonth {
  const month = findPatrolMonthIn(text);
  if (month !== null) return month;
  throw new GraphQLError(`${name}须写作 2026-12 的形式`, { extensions: { code: 'BAD_USER_INPUT' } });
}

export const pilotReportQueries = {
  pilotReport: async (_, { input: { kind, from, to } }, context) => {
    const period = { kind, from: readMonth('起始月份', from), to: readMonth('截止月份', to) };
    return toAnswer('PilotReport', await makePilotReport(context, period));
  },
} satisfies QueryResolvers;

export const PilotReport = {
  asOf: ({ facts }) => facts.asOf,
  dueOn: ({ facts }) => facts.deadline?.on ?? null,
  daysLate: ({ facts }) => facts.deadline?.daysLate ?? 0,
  document: ({ title, document }, _, context) => toKeptFile(context, document, `${title}.docx`),
  figures: ({ title, figures }, _, context) => toKeptFile(context, figures, `${title}-数字.json`),
} satisfies PilotReportResolvers;
