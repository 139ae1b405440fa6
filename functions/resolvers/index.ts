import type { Resolvers } from '../generated/resolverTypes.ts';
import { accountMutations, accountQueries, Viewer } from './accounts.ts';
import { Assessment, assessmentMutations, assessmentQueries, Grading } from './assessments.ts';
import { calendarQueries } from './calendar.ts';
import {
  County,
  Employer,
  employerMutations,
  employerQueries,
  LedgerImport,
  ListedEmployer,
  NextDue,
} from './employers.ts';
import { PublicNotice, Report, reportMutations, reportQueries, StoredDocument } from './reports.ts';
import { InstantScalar, PlainDateScalar } from './scalars.ts';
import { workbookMutations, workbookQueries } from './workbooks.ts';

/** Every field that is not read off its parent by name. */
export const resolvers: Resolvers = {
  Query: {
    ...accountQueries,
    ...employerQueries,
    ...assessmentQueries,
    ...reportQueries,
    ...calendarQueries,
    ...workbookQueries,
  },
  Mutation: {
    ...accountMutations,
    ...employerMutations,
    ...assessmentMutations,
    ...reportMutations,
    ...workbookMutations,
  },
  PlainDate: PlainDateScalar,
  Instant: InstantScalar,
  Viewer,
  County,
  Employer,
  ListedEmployer,
  NextDue,
  LedgerImport,
  Assessment,
  Grading,
  Report,
  StoredDocument,
  PublicNotice,
};
