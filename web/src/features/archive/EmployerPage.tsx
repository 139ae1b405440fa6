import { Link, useParams } from 'react-router';
import { Opening } from '../../shared/Opening.tsx';
import { useSession } from '../../shared/sessionContext.ts';
import { useAnswer } from '../../shared/useAnswer.ts';
import { useMay } from '../../shared/useMay.ts';
import { useTitle } from '../../shared/useTitle.ts';
import { WhatIsDue } from '../employers/WhatIsDue.tsx';
import { AuditState } from './AuditState.tsx';
import { EmployerFileDocument, type EmployerFileQuery } from './archive.graphql.ts';
import { ConfirmCategory } from './ConfirmCategory.tsx';
import { EffectiveCategory } from './EffectiveCategory.tsx';
import { EmployerFacts } from './EmployerFacts.tsx';
import { ExportArchive } from './ExportArchive.tsx';
import { FiledReports } from './FiledReports.tsx';
import { Timeline } from './Timeline.tsx';
import '../../shared/form.css';

export type EmployerFile = NonNullable<EmployerFileQuery['employer']>;

/** `/work/employer/:id`: one employer's file, as far as the viewer may see it. */
export default function EmployerPage() {
  const { id = '' } = useParams();
  const { token } = useSession();
  const { data, error } = useAnswer(EmployerFileDocument, { id }, { token });
  const mayEdit = useMay('saveEmployer');
  const mayConfirm = useMay('confirmCategory');
  const mayExport = useMay('exportArchive');
  const mayAudit = useMay('readAudit');
  useTitle('一企一档');
  if (!data) return <Opening title="一企一档" failure={error} />;
  const { employer } = data;
  if (employer === null) {
    return (
      <>
        <h1>一企一档</h1>
        <p>
          没有这家单位。请从<Link to="/ledger">台账</Link>进入。
        </p>
      </>
    );
  }
  return (
    <>
      <h1>{employer.name}</h1>
      {mayEdit && (
        <p className="screen">
          <Link to={`/employer/${encodeURIComponent(id)}/edit`}>变更登记内容</Link>
        </p>
      )}
      <WhatIsDue employer={employer} />
      <EffectiveCategory employer={employer} />
      {mayConfirm && <ConfirmCategory employer={employer} />}
      <EmployerFacts employer={employer} />
      <FiledReports employer={employer} />
      <Timeline employerId={id} />
      {mayExport && <ExportArchive employerId={id} />}
      {mayAudit && <AuditState employerId={id} />}
    </>
  );
}
