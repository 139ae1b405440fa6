import { useSession } from '../../shared/sessionContext.ts';
import { useAnswer } from '../../shared/useAnswer.ts';
import { ScoringBasisDocument, ScoringRulesDocument } from './scoring.graphql.ts';

/** Every version of the county's scoring rules, oldest first, and its member units. */
export function useScoringRules() {
  const { token } = useSession();
  const basis = useAnswer(ScoringBasisDocument, {}, { token });
  const county = basis.data?.viewer.county?.code ?? '';
  const rules = useAnswer(ScoringRulesDocument, { county }, { token, enabled: county !== '' });
  return {
    versions: rules.data?.scoringRules ?? null,
    memberUnits: rules.data?.memberUnits ?? null,
    failure: basis.error ?? rules.error,
  };
}
