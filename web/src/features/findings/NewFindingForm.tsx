import { useQueryClient } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { noHarmFacts } from '../../../../functions/rules/enforcement/graveHarm.ts';
import { AnyOf } from '../../shared/AnyOf.tsx';
import { ChangeNote } from '../../shared/ChangeNote.tsx';
import { today } from '../../shared/today.ts';
import { useKeptForm } from '../../shared/useKeptForm.ts';
import { useSend } from '../../shared/useSend.ts';
import { type FindingOriginKind, OpenFindingDocument } from './findings.graphql.ts';
import { NewFindingFields } from './NewFindingFields.tsx';
import { AlsoBreaks } from './parts/AlsoBreaks.tsx';
import { HarmFields } from './parts/HarmFields.tsx';
import { useCaseOfficers } from './useCaseOfficers.ts';

type NewFindingFormProps = {
  /** Under which what is typed is kept. */
  readonly name: string;
  readonly origin: {
    readonly employerId: string;
    readonly originKind: FindingOriginKind;
    readonly reference: string;
    readonly foundOn: string;
  };
  readonly text: string;
  /** Provisions that it may break, likeliest first. */
  readonly penaltyIds: readonly string[];
  readonly officerIds: readonly string[];
};

export function NewFindingForm({ name, origin, text, penaltyIds, officerIds }: NewFindingFormProps) {
  const go = useNavigate();
  const questions = useQueryClient();
  const roster = useCaseOfficers();
  const [form, change, forget] = useKeptForm(`finding.${name}`, {
    originKind: origin.originKind,
    reference: origin.reference,
    text,
    penaltyId: penaltyIds[0] ?? '',
    alsoBreaks: [] as readonly string[],
    foundOn: origin.foundOn || today(),
    endedOn: '',
    harm: noHarmFacts,
    officerIds,
  });
  const { send, isSending, failure, refusal } = useSend(OpenFindingDocument);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const { officerIds: chosen, endedOn, ...given } = form;
    const officers = roster
      .filter(({ id }) => chosen.includes(id))
      .map((officer) => ({ name: officer.name, cardNumber: officer.cardNumber }));
    const answer = await send({
      ...given,
      employerId: origin.employerId,
      ...(endedOn && { endedOn }),
      officers,
    });
    if (answer === null) return;
    forget();
    void questions.invalidateQueries();
    await go(`/finding/${encodeURIComponent(answer.id)}`, { replace: true });
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <NewFindingFields
        form={form}
        isOfVisit={origin.originKind === 'VISIT'}
        suggested={penaltyIds}
        onChange={change}
      />
      <AlsoBreaks chosen={form.alsoBreaks} onChange={(alsoBreaks) => change({ alsoBreaks })} />
      <HarmFields harm={form.harm} onChange={(harm) => change({ harm })} />
      <fieldset>
        <legend>执法人员（两名以上）</legend>
        <div className="choices">
          <AnyOf
            chosen={form.officerIds}
            onChange={(officerIds) => change({ officerIds })}
            options={roster.map(({ id, name: officer, unit }) => [id, `${officer}（${unit}）`])}
          />
        </div>
      </fieldset>
      <ChangeNote refusal={refusal} failure={failure} />
      <div className="actions">
        <button className="main" type="submit" disabled={isSending || form.officerIds.length < 2}>
          登记
        </button>
        {form.officerIds.length < 2 && <span className="quiet">请选择两名以上执法人员。</span>}
      </div>
    </form>
  );
}
