import { QrCode } from './QrCode.tsx';
import type { ReportProps } from './ReportPage.tsx';

/** The receipt of a filed report; its code leads anyone to where it can be checked. */
export function Receipt({ report }: Pick<ReportProps, 'report'>) {
  const { filing, employerName } = report;
  if (filing === null) return null;
  const { receiptNumber, filedOn, late, workingDaysLate } = filing;
  const address = `${location.origin}/receipt/${receiptNumber}`;
  return (
    <section className="receipt" aria-labelledby="receipt">
      <div>
        <h2 id="receipt">受理回执</h2>
        <dl>
          <dt>受理编号</dt>
          <dd>
            <strong>{receiptNumber}</strong>
          </dd>
          <dt>用人单位</dt>
          <dd>{employerName}</dd>
          <dt>报送日期</dt>
          <dd>
            {filedOn}
            {late ? <span className="warning">（逾期 {workingDaysLate} 个工作日）</span> : '（按期）'}
          </dd>
        </dl>
        <div className="actions">
          <a href={address} target="_blank" rel="noreferrer">
            核验这张回执
          </a>
          <button type="button" onClick={() => print()}>
            打印
          </button>
        </div>
      </div>
      <QrCode address={address} title="核验回执的二维码" />
    </section>
  );
}
