import { useSession } from '../../shared/sessionContext.ts';
import { useAnswer } from '../../shared/useAnswer.ts';
import { CaseOfficersDocument, type CaseOfficersQuery } from './findings.graphql.ts';

export type CaseOfficer = CaseOfficersQuery['officers']['nodes'][number];

/** Who may be named an officer of a case: those of the roster; employers do not see it. */
export function useCaseOfficers(): readonly CaseOfficer[] {
  const { token, role } = useSession();
  const { data } = useAnswer(CaseOfficersDocument, {}, { token, enabled: role !== 'EMPLOYER' });
  return (data?.officers.nodes ?? []).filter(
    ({ retiredOn, cardState }) => retiredOn === null && cardState !== 'EXPIRED',
  );
}
