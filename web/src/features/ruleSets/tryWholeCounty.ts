import { ask } from '../../shared/ask.ts';
import { TryRuleSetDocument, type TryRuleSetInput, type TryRuleSetMutation } from './ruleSets.graphql.ts';

type Portion = Extract<TryRuleSetMutation['tryRuleSet'], { readonly __typename: 'RuleSetTrial' }>;

/** What a table would come to for the employers that were looked at so far. */
export type Trial = Omit<Portion, '__typename' | 'endCursor'>;

export type Tried = Trial | Exclude<TryRuleSetMutation['tryRuleSet'], Portion>;

export function isTrial(tried: Tried): tried is Trial {
  return 'itemCount' in tried;
}

type Watch = { readonly signal: AbortSignal; readonly onPortion: (trial: Trial) => void };

/** Tries a table portion by portion until the county is through. @throws AskFailure; AbortError when it was stopped */
export async function tryWholeCounty(
  input: Omit<TryRuleSetInput, 'after'>,
  token: string,
  { signal, onPortion }: Watch,
): Promise<Tried> {
  let sum: Trial | null = null;
  let after: string | null = null;
  for (;;) {
    signal.throwIfAborted();
    const { tryRuleSet: tried }: TryRuleSetMutation = await ask(
      TryRuleSetDocument,
      { input: { ...input, after } },
      token,
    );
    if (tried.__typename !== 'RuleSetTrial') return tried;
    sum = sum === null ? tried : add(sum, tried);
    onPortion(sum);
    after = tried.endCursor ?? null;
    if (after === null) return sum;
  }
}

function add(sum: Trial, portion: Trial): Trial {
  const shifts = new Map(sum.shifts.map((shift) => [toKey(shift), shift]));
  for (const shift of portion.shifts) {
    const before = shifts.get(toKey(shift))?.employers ?? 0;
    shifts.set(toKey(shift), { ...shift, employers: before + shift.employers });
  }
  return {
    ...portion,
    employers: sum.employers + portion.employers,
    unassessed: sum.unassessed + portion.unassessed,
    changing: sum.changing + portion.changing,
    undecided: sum.undecided + portion.undecided,
    shifts: [...shifts.values()],
    affected: [...sum.affected, ...portion.affected],
  };
}

const toKey = ({ from, best, worst }: Trial['shifts'][number]): string => `${from} ${best} ${worst}`;
