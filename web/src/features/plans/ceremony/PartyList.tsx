import type { PlanProps } from '../PlanPage.tsx';

type PartyListProps = Pick<PlanProps, 'plan'> & { readonly of: 'commitment' | 'nonce' };

const words = {
  commitment: { done: '已承诺', waiting: '等待承诺' },
  nonce: { done: '已公开', waiting: '等待公开' },
} as const;

/** Each party with what it has handed in, large enough for an audience. */
export function PartyList({ plan: { parties, ownParty }, of }: PartyListProps) {
  return (
    <ul className="ceremony-parties">
      {parties.map((party) => {
        const given = party[of];
        return (
          <li key={party.name}>
            <strong>{party.name}</strong>
            {party.name === ownParty && '（您代表的一方）'}：
            {given == null ? <span className="quiet">{words[of].waiting}</span> : `✓ ${words[of].done}`}
            {given != null && <div className="hash">{given}</div>}
          </li>
        );
      })}
    </ul>
  );
}
