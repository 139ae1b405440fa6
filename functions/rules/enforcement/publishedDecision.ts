import { maskPersons } from '../disclosure/maskPersons.ts';
import type { PlainDate } from '../kernel/plainDate.ts';
import { maskPersonalData } from '../reports/maskPersonalData.ts';

/** A decision as it stands on file. `persons` are the natural persons whom its texts name. */
export type DecisionText = {
  readonly number: string;
  readonly party: string;
  /** Null for a party that is a natural person. */
  readonly creditCode: string | null;
  readonly facts: string;
  readonly sanction: string;
  readonly authority: string;
  readonly decidedOn: PlainDate;
  readonly persons: readonly string[];
};

export type PublishedDecision = Omit<DecisionText, 'persons'>;

/**
 * Makes the public form of a decision: of a named person only the first character stays (某某 after it), numbers and
 * addresses of persons are left out. The unit's own name and credit code stay. Names are those that the officer lists:
 * text is not searched for further ones.
 * @source 行政处罚法（2021年修订）第四十八条、第五十条（H）；公开的项目参照国办发〔2018〕118号（M），遮盖方式为自定（D）
 */
export function composePublishedDecision({ persons, ...decision }: DecisionText): PublishedDecision {
  const mask = (text: string): string => maskPersonalData(maskPersons(text, persons));
  const party = decision.creditCode === null ? mask(decision.party) : decision.party;
  return { ...decision, party, facts: mask(decision.facts), sanction: mask(decision.sanction) };
}
