import { WideTable } from '../../shared/WideTable.tsx';
export type RejectedWorkbook = {
  readonly message: string;
  readonly problems: readonly { readonly sheet: string; readonly cell: string; readonly message: string }[];
  readonly annotatedWorkbookUrl: string | null;
};

/** Each wrong cell of a workbook, in the order of its sheets. */
export function WorkbookProblems({ rejected }: { readonly rejected: RejectedWorkbook | null }) {
  if (rejected === null) return null;
  const { message, problems, annotatedWorkbookUrl } = rejected;
  return (
    <section className="notice" role="alert" aria-label="工作簿有误">
      <p className="warning">{message}</p>
      {annotatedWorkbookUrl && (
        <p>
          <a href={annotatedWorkbookUrl}>下载批注过的工作簿</a>：每个有误的单元格都有批注，改好后再上传。
        </p>
      )}
      <WideTable label="要改的地方">
        <thead>
          <tr>
            <th scope="col">工作表</th>
            <th scope="col">单元格</th>
            <th scope="col">问题</th>
          </tr>
        </thead>
        <tbody>
          {problems.map((problem) => (
            <tr key={`${problem.sheet} ${problem.cell} ${problem.message}`}>
              <td>{problem.sheet}</td>
              <td>{problem.cell}</td>
              <td>{problem.message}</td>
            </tr>
          ))}
        </tbody>
      </WideTable>
    </section>
  );
}
