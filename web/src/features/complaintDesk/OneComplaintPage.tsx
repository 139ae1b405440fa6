import { useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { complaintKinds } from '../../../../functions/rules/disclosure/complaintKinds.ts';
import { complaintStateNames } from '../../../../functions/rules/disclosure/complaintLifecycle.ts';
import { Fact } from '../../shared/Fact.tsx';
import { Failure } from '../../shared/Failure.tsx';
import { toMoment } from '../../shared/moments.ts';
import { toMegabytes } from '../../shared/postFile.ts';
import { useSession } from '../../shared/sessionContext.ts';
import { useAnswer } from '../../shared/useAnswer.ts';
import { useTitle } from '../../shared/useTitle.ts';
import { ComplaintDue } from './ComplaintDue.tsx';
import { OneComplaintDocument, type OneComplaintQuery, type WholeComplaintFragment } from './complaintDesk.graphql.ts';
import { TakeComplaintStep } from './TakeComplaintStep.tsx';
import { stepWords } from './words.ts';
import '../../shared/form.css';

/** `/complaint/:id`: what was reported, what was done, and the steps that are possible now. */
export default function OneComplaintPage() {
  const { id = '' } = useParams();
  const { token, role } = useSession();
  const mayKnowReporter = role !== 'LEADER';
  const questions = useQueryClient();
  const { data, error } = useAnswer(OneComplaintDocument, { id, mayKnowReporter }, { token });
  useTitle('投诉举报');
  const complaint = data?.complaint;
  return (
    <>
      <h1>投诉举报{complaint ? `：${complaint.employerName}` : ''}</h1>
      <p>
        <Link to={`/complaints${complaint ? `?state=${complaint.state}` : ''}`}>回到清单</Link>
      </p>
      {!data && !error && <p className="quiet">正在读取……</p>}
      {!data && <Failure failure={error} />}
      {complaint === null && <p>没有这件投诉举报，或者它不归您看。</p>}
      {complaint && (
        <>
          <ComplaintFacts complaint={complaint} mayKnowReporter={mayKnowReporter} />
          <ComplaintDue complaint={complaint} />
          <Steps complaint={complaint} />
          {mayKnowReporter && (
            <TakeComplaintStep
              key={complaint.state}
              complaint={complaint}
              onChange={() => void questions.invalidateQueries()}
            />
          )}
        </>
      )}
    </>
  );
}

type ComplaintFactsProps = {
  readonly complaint: NonNullable<OneComplaintQuery['complaint']>;
  readonly mayKnowReporter: boolean;
};

function ComplaintFacts({ complaint, mayKnowReporter }: ComplaintFactsProps) {
  const { number, kind, employerName, creditCode, text, reporter, photos = [], submittedAt, state } = complaint;
  const { title, source } = complaintKinds[kind];
  return (
    <section aria-labelledby="what">
      <h2 id="what">反映的情况</h2>
      <dl>
        <Fact label="编号">{number}</Fact>
        <Fact label="状态">{complaintStateNames[state]}</Fact>
        <Fact label="收到时间">{toMoment(submittedAt)}</Fact>
        <Fact label="被反映的单位">
          {employerName}
          {creditCode != null && `，${creditCode}`}
          <br />
          <Link to={`/ledger?search=${encodeURIComponent(creditCode ?? employerName.slice(0, 50))}`}>在台账中查找</Link>
        </Fact>
        <Fact label="事项">{title}</Fact>
        <Fact label="内容">
          <span style={{ whiteSpace: 'pre-line' }}>{text}</span>
        </Fact>
        {mayKnowReporter && (
          <Fact label="举报人">
            {reporter ? [reporter.name, reporter.phone].filter(Boolean).join('，') : '匿名'}
            {reporter && <span className="quiet">（须保密，不得告知被反映的单位）</span>}
          </Fact>
        )}
        {photos.length > 0 && (
          <Fact label="照片">
            {photos.map(({ sha256, fileName, sizeBytes, downloadUrl }) => (
              <div key={sha256}>
                <a href={downloadUrl} target="_blank" rel="noreferrer">
                  {fileName}
                </a>
                （{toMegabytes(sizeBytes)}）
              </div>
            ))}
          </Fact>
        )}
      </dl>
      <details>
        <summary>违反的是哪一条</summary>
        <p>
          {source.instrument} {source.clause}
        </p>
      </details>
    </section>
  );
}

function Steps({ complaint: { steps, visitId } }: { readonly complaint: WholeComplaintFragment }) {
  if (steps.length === 0) return null;
  return (
    <section aria-labelledby="steps">
      <h2 id="steps">办理经过</h2>
      {steps.map(({ action, text, takenAt }) => (
        <article key={action} className="entry">
          <h3>{stepWords[action].title}</h3>
          <p style={{ whiteSpace: 'pre-line' }}>{text}</p>
          <p className="quiet">{toMoment(takenAt)}</p>
        </article>
      ))}
      {visitId != null && (
        <p>
          <Link to={`/visit/${encodeURIComponent(visitId)}`}>为此开展的检查</Link>
        </p>
      )}
    </section>
  );
}
