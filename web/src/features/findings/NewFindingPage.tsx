import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { Pending } from '../../shared/Pending.tsx';
import { useSession } from '../../shared/sessionContext.ts';
import { useAnswer } from '../../shared/useAnswer.ts';
import { useTitle } from '../../shared/useTitle.ts';
import { EmployerChoice } from '../visits/EmployerChoice.tsx';
import { type FindingOriginKind, FoundAtVisitDocument } from './findings.graphql.ts';
import { NewFindingForm } from './NewFindingForm.tsx';
import { originWords } from './words.ts';
import '../../shared/form.css';

const kinds = Object.keys(originWords) as FindingOriginKind[];

/**
 * `/work/finding/new?visit=&found=` writes down what a visit found; `?employer=&kind=&reference=` what a complaint, a
 * referral or a review of documents showed.
 */
export default function NewFindingPage() {
  const [query] = useSearchParams();
  const visitId = query.get('visit');
  useTitle('登记违法行为');
  return (
    <>
      <h1>登记违法行为</h1>
      <p>登记后先教育引导，再责令限期改正；登记时单位看不到，从教育引导起告知单位。填写的内容会保存在本机。</p>
      {visitId === null ? <OfOther /> : <OfVisit visitId={visitId} found={query.get('found') ?? ''} />}
    </>
  );
}

function OfVisit({ visitId, found }: { readonly visitId: string; readonly found: string }) {
  const { token } = useSession();
  const { data, error } = useAnswer(FoundAtVisitDocument, { id: visitId }, { token });
  if (!data) return <Pending failure={error} />;
  const { visit } = data;
  const finding = visit?.record?.findings.find(({ findingId }) => findingId === found);
  if (!visit || !finding) return <p>检查记录里没有这个问题，请从检查页面进入。</p>;
  return (
    <>
      <p>
        <strong>{visit.employerName}</strong>，{visit.on} 现场检查发现
      </p>
      <NewFindingForm
        name={found}
        origin={{ employerId: visit.employerId, originKind: 'VISIT', reference: found, foundOn: visit.on }}
        text={finding.text}
        penaltyIds={finding.penaltyIds}
        officerIds={visit.start?.officers.map(({ officerId }) => officerId) ?? []}
      />
    </>
  );
}

function OfOther() {
  const [query] = useSearchParams();
  const [employerId, setEmployerId] = useState(query.get('employer') ?? '');
  const named = kinds.find((kind) => kind === query.get('kind') && kind !== 'VISIT') ?? 'COMPLAINT';
  const reference = query.get('reference') ?? '';
  return (
    <>
      <EmployerChoice chosen={employerId} onChoose={setEmployerId} />
      {employerId === '' ? (
        <p className="quiet">先选择单位，再填写违法事实。检查发现的问题请从检查页面登记。</p>
      ) : (
        <NewFindingForm
          key={employerId}
          name={`${employerId}.${reference}`}
          origin={{ employerId, originKind: named, reference, foundOn: '' }}
          text=""
          penaltyIds={[]}
          officerIds={[]}
        />
      )}
    </>
  );
}
