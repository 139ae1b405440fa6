import type { ComponentType } from 'react';
import { type StepParts as Parts, stepParts } from '../../../../functions/rules/enforcement/findingSteps.ts';
import type { FindingAction } from './findings.graphql.ts';
import { CorrectedOnField } from './parts/CorrectedOnField.tsx';
import { DecisionFields } from './parts/DecisionFields.tsx';
import { EstablishedFields } from './parts/EstablishedFields.tsx';
import { HearingFields } from './parts/HearingFields.tsx';
import { NamedOfficers } from './parts/NamedOfficers.tsx';
import { OrderFields } from './parts/OrderFields.tsx';
import { PaymentFields } from './parts/PaymentFields.tsx';
import type { PartProps } from './parts/partProps.ts';
import { SanctionFields } from './parts/SanctionFields.tsx';
import { StatementFields } from './parts/StatementFields.tsx';
import { TermFields } from './parts/TermFields.tsx';
import { WaiverFields } from './parts/WaiverFields.tsx';

const fields: Readonly<Record<keyof Parts, ComponentType<PartProps>>> = {
  order: OrderFields,
  extendBy: TermFields,
  correctedOn: CorrectedOnField,
  established: EstablishedFields,
  officers: NamedOfficers,
  sanction: SanctionFields,
  statement: StatementFields,
  hearing: HearingFields,
  decision: DecisionFields,
  waiver: WaiverFields,
  payment: PaymentFields,
};

/** The fields of a step beside text and files. */
export function StepParts({ action, ...given }: PartProps & { readonly action: FindingAction }) {
  return stepParts[action]?.map((part) => {
    const Fields = fields[part];
    return <Fields key={part} {...given} />;
  });
}
