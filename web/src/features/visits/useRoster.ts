import { useSession } from '../../shared/sessionContext.ts';
import { useAnswer } from '../../shared/useAnswer.ts';
import { RosterDocument, type RosterQuery } from './visits.graphql.ts';

export type Person = RosterQuery['officers']['nodes'][number];

/** The officers of the county, those who left included; empty until it is answered. */
export function useRoster(): readonly Person[] {
  const { token } = useSession();
  return useAnswer(RosterDocument, {}, { token }).data?.officers.nodes ?? [];
}

export function nameOf(roster: readonly Person[], officerId: string): string {
  return roster.find(({ id }) => id === officerId)?.name ?? '（名册外人员）';
}
