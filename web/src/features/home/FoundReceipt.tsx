import { Fact } from '../../shared/Fact.tsx';
import { categoryWords } from '../../shared/words.ts';
import { FileComparison } from './FileComparison.tsx';
import type { ReceiptQuery, ReportState } from './home.graphql.ts';

/** States of a report that was filed. */
const stateWords: Readonly<Partial<Record<ReportState, string>>> = {
  FILED: '已报送',
  UNDER_REVIEW: '已报送，正在复核',
  ON_SITE: '已报送，正在现场核查',
  RETURNED: '已报送，经复核退回，须重新填报',
  ACCEPTED: '已报送，经复核采信',
  SUPERSEDED: '已报送，此后已被新的评估报告取代',
};

export function FoundReceipt({ receipt }: { readonly receipt: NonNullable<ReceiptQuery['receipt']> }) {
  const { receiptNumber, employerName, category, state, filedOn, late, workingDaysLate, documentSha256 } = receipt;
  return (
    <>
      <h2>查验结果：回执有效</h2>
      <dl>
        <Fact label="受理编号">{receiptNumber}</Fact>
        <Fact label="用人单位">{employerName}</Fact>
        <Fact label="申报类别">{categoryWords[category]}</Fact>
        <Fact label="报告状态">{stateWords[state] ?? state}</Fact>
        <Fact label="报送日期">{filedOn}</Fact>
        <Fact label="是否按期">{late ? `逾期 ${workingDaysLate} 个工作日` : '按期'}</Fact>
        <Fact label="文件 SHA-256">
          <span className="hash">{documentSha256}</span>
        </Fact>
      </dl>
      <FileComparison sha256={documentSha256} />
    </>
  );
}
