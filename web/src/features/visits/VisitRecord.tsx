import { selfCheckItems } from '../../../../functions/rules/assessments/selfCheckItems.ts';
import { visitResultNames } from '../../../../functions/rules/inspections/publishedVisit.ts';
import { Fact } from '../../shared/Fact.tsx';
import { toMoment } from '../../shared/moments.ts';
import type { OneVisitFragment } from './visits.graphql.ts';
import { outcomeWords, verdictWords } from './words.ts';

const itemTexts: ReadonlyMap<string, string> = new Map(selfCheckItems.map(({ id, text }) => [id, text]));

/** What was found on the spot, what the employer said to it, and the result. */
export function VisitRecord({ visit }: { readonly visit: OneVisitFragment }) {
  const { start, record, confirmation, conclusion, publishedOn } = visit;
  if (start === null) return null;
  return (
    <section aria-labelledby="record">
      <h2 id="record">检查记录</h2>
      <dl>
        <Fact label="开始">{toMoment(start.startedAt)}</Fact>
        <Fact label="到场人员">
          {start.officers.map(({ name, cardNumber }) => `${name}（${cardNumber}）`).join('、')}
        </Fact>
        {record && (
          <>
            <Fact label="结束">{toMoment(record.endedAt)}</Fact>
            <Fact label="检查情况">
              {outcomeWords[record.outcome]}
              {record.note && `：${record.note}`}
            </Fact>
          </>
        )}
        {confirmation && (
          <Fact label="单位确认">
            {toMoment(confirmation.confirmedAt)}，
            {confirmation.signedBy
              ? `${confirmation.signedBy.position}${confirmation.signedBy.name}签字`
              : `拒绝签字：${confirmation.refusal?.reason}（见证人 ${confirmation.refusal?.witness}）`}
            {confirmation.statement && `；单位意见：${confirmation.statement}`}
          </Fact>
        )}
        {conclusion && (
          <Fact label="检查结果">
            <strong>{visitResultNames[conclusion.result]}</strong>（{conclusion.concludedOn}）
            {publishedOn ? `，${publishedOn} 已公布` : `，须在 ${conclusion.publishBy} 24:00 前公布`}
          </Fact>
        )}
      </dl>
      {record && <Found record={record} />}
    </section>
  );
}

function Found({ record }: { readonly record: NonNullable<OneVisitFragment['record']> }) {
  return (
    <>
      {record.findings.length > 0 && (
        <>
          <h3>发现的问题</h3>
          <ol>
            {record.findings.map(({ findingId, itemId, text, evidence }) => (
              <li key={findingId}>
                {text} <span className="quiet">（{itemTexts.get(itemId) ?? itemId}）</span>
                {evidence.map(({ sha256, fileName, downloadUrl }) => (
                  <span key={sha256}>
                    {' '}
                    <a href={downloadUrl} target="_blank" rel="noreferrer">
                      {fileName}
                    </a>
                  </span>
                ))}
              </li>
            ))}
          </ol>
        </>
      )}
      {record.measurements.length > 0 && (
        <>
          <h3>现场检测</h3>
          <ul>
            {record.measurements.map((measured) => (
              <li key={Object.values(measured).join()}>
                {measured.workplace}：{measured.quantity} {measured.value} {measured.unit}
              </li>
            ))}
          </ul>
        </>
      )}
      {record.answers.length > 0 && (
        <details>
          <summary>逐条结论（{record.answers.length} 条）</summary>
          <ul>
            {record.answers.map(({ itemId, verdict }) => (
              <li key={itemId}>
                <strong>{verdictWords[verdict]}</strong>：{itemId} {itemTexts.get(itemId)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
