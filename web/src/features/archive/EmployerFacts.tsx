import { exposureLevelLabels, hazardNatureLabels } from '../../../../functions/rules/assessments/grades.ts';
import { sizeWords } from '../../../../functions/rules/reports/reportWords.ts';
import { Fact } from '../../shared/Fact.tsx';
import { WideTable } from '../../shared/WideTable.tsx';
import type { EmployerFile } from './EmployerPage.tsx';
import { testResultWords } from './words.ts';

/** What the ledger says of the employer. */
export function EmployerFacts({ employer }: { readonly employer: EmployerFile }) {
  const { industryName, industryCode, size, factors, lastTestOn, lastTestResult, productionStartOn } = employer;
  return (
    <section aria-labelledby="facts">
      <h2 id="facts">台账内容</h2>
      <dl>
        <Fact label="信用代码">{employer.creditCode}</Fact>
        <Fact label="巡查单位">{employer.patrolBody.name}</Fact>
        <Fact label="作业场所">{employer.address ?? '—'}</Fact>
        <Fact label="法定代表人">{employer.legalRepresentative ?? '—'}</Fact>
        <Fact label="联系电话">{employer.phone ?? '—'}</Fact>
        <Fact label="行业">
          {industryName ?? '—'}
          {industryCode && `（${industryCode}）`}
        </Fact>
        <Fact label="规模">
          {size ? sizeWords[size] : '—'}
          {employer.economicType && `，${employer.economicType}`}
        </Fact>
        <Fact label="职工／接害">
          {employer.staff} 人／{employer.exposed} 人
        </Fact>
        <Fact label="危害项目申报">{employer.declared ? '已申报' : '未申报'}</Fact>
        <Fact label="最近检测">
          {lastTestOn ?? '—'}
          {lastTestResult && `，${testResultWords[lastTestResult]}`}
        </Fact>
        {productionStartOn && <Fact label="正式投产">{productionStartOn}</Fact>}
        {employer.techServiceCode && <Fact label="受托技术服务机构">{employer.techServiceCode}</Fact>}
        {employer.note && <Fact label="备注">{employer.note}</Fact>}
      </dl>
      {factors.length > 0 && (
        <WideTable label="职业病危害因素" isCaptioned>
          <thead>
            <tr>
              <th scope="col">名称</th>
              <th scope="col">性质</th>
              <th scope="col">接触水平</th>
              <th scope="col">接触人数</th>
              <th scope="col">检测日期</th>
            </tr>
          </thead>
          <tbody>
            {factors.map(({ name, nature, question, level, exposed, measuredOn }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>
                  {nature ? hazardNatureLabels[nature] : '待定'}
                  {question && <span className="quiet hint">{question}</span>}
                </td>
                <td>{level ? exposureLevelLabels[level] : '—'}</td>
                <td>{exposed ?? '—'}</td>
                <td>{measuredOn ?? '—'}</td>
              </tr>
            ))}
          </tbody>
        </WideTable>
      )}
    </section>
  );
}
