import { useQueryClient } from '@tanstack/react-query';
import { Failure } from '../../shared/Failure.tsx';
import { useSession } from '../../shared/sessionContext.ts';
import { useAnswer } from '../../shared/useAnswer.ts';
import { useTitle } from '../../shared/useTitle.ts';
import { NewRuleSet } from './NewRuleSet.tsx';
import { RuleSetsDocument, RuleSetWorkbookDocument } from './ruleSets.graphql.ts';
import { VersionEntry } from './VersionEntry.tsx';
import '../../shared/form.css';

/** `/rule-sets`: the self-check tables of the county, and the next one: downloaded, edited, tried, imported. */
export default function RuleSetsPage() {
  useTitle('自查表');
  const { token, county } = useSession();
  const questions = useQueryClient();
  const { data, error } = useAnswer(RuleSetsDocument, { county }, { token });
  const workbook = useAnswer(RuleSetWorkbookDocument, {}, { token });
  const file = workbook.data?.ruleSetWorkbook;
  const onChange = (): void => void questions.invalidateQueries();
  return (
    <>
      <h1>自查表</h1>
      <p>
        用人单位自查、现场核查都按自查表打分。县里可以用自己的自查表：下载现行表，改好后上传试算，看对各单位类别的影响，再定日期施行。已完成的评估不受影响。
      </p>
      <Failure failure={error ?? workbook.error} />
      <section aria-labelledby="versions">
        <h2 id="versions">各版自查表</h2>
        {!data && !error && <p className="quiet">正在读取……</p>}
        {data?.ruleSet && (
          <p>
            今天适用：<strong>{data.ruleSet.selfCheckTitle}</strong>（{data.ruleSet.effectiveFrom} 起施行）
          </p>
        )}
        {data?.ruleSets.length === 0 && <p className="quiet">本县还没有导入过自查表，用的是平台自带的。</p>}
        {data?.ruleSets.toReversed().map((version) => (
          <VersionEntry key={version.id} version={version} onChange={onChange} />
        ))}
      </section>
      <section aria-labelledby="next">
        <h2 id="next">编制下一版</h2>
        <ol>
          <li>
            下载现行自查表：
            {file ? <a href={file.url}>{file.fileName}</a> : <span className="quiet">正在准备……</span>}
          </li>
          <li>在电脑上改好，保存为 .xlsx。工作簿里写有各列的填法。</li>
          <li>上传后自动试算；有误的单元格会列出来，改好再传。</li>
          <li>填写决定文号和施行日期，导入。</li>
        </ol>
        <NewRuleSet onImported={onChange} />
      </section>
    </>
  );
}
