import { Opening } from '../../shared/Opening.tsx';
import { useSession } from '../../shared/sessionContext.ts';
import { useAnswer } from '../../shared/useAnswer.ts';
import { useTitle } from '../../shared/useTitle.ts';
import { BodiesDocument } from './archive.graphql.ts';
import { EmployerForm } from './EmployerForm.tsx';
import { emptyValues } from './employerValues.ts';
import '../../shared/form.css';

/** `/work/employer/new`: an employer is entered in the ledger. */
export default function NewEmployerPage() {
  const { token } = useSession();
  const { data, error } = useAnswer(BodiesDocument, {}, { token });
  useTitle('登记用人单位');
  if (!data?.viewer.county) return <Opening title="登记用人单位" failure={error} />;
  return (
    <>
      <h1>登记用人单位</h1>
      <p>填写台账内容。没有掌握的项目可以先不填。</p>
      <EmployerForm county={data.viewer.county} initial={emptyValues} isNew />
    </>
  );
}
