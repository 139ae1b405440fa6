import { useState } from 'react';
import { Link } from 'react-router';
import { maxLedgerBytes } from '../../../../functions/rules/employers/ledgerImport.ts';
import { FileSender } from '../../shared/FileSender.tsx';
import { toMoment } from '../../shared/moments.ts';
import { OneOf } from '../../shared/OneOf.tsx';
import { PagedList } from '../../shared/PagedList.tsx';
import { useSession } from '../../shared/sessionContext.ts';
import { usePages } from '../../shared/usePages.ts';
import { useTitle } from '../../shared/useTitle.ts';
import { ImportsDocument } from './imports.graphql.ts';
import { useLedgerUpload } from './useLedgerUpload.ts';
import { toResultWords } from './words.ts';
import '../../shared/form.css';

/** `/imports`: a ledger workbook is tried or imported; below, what was imported before. */
export default function ImportsPage() {
  const { token, role } = useSession();
  useTitle('台账导入');
  const pages = usePages(ImportsDocument, {}, ({ ledgerImports }) => ledgerImports, token);
  return (
    <>
      <h1>台账导入</h1>
      {role !== 'LEADER' && <NewImport isBody={role === 'PATROL_BODY'} />}
      <h2>导入记录</h2>
      <PagedList {...pages} empty="还没有导入过台账。" toKey={({ id }) => id}>
        {(one) => (
          <article className="entry">
            <h3>
              <Link to={`/import/${encodeURIComponent(one.id)}`}>{one.fileName}</Link>
            </h3>
            <p>
              {one.dryRun && '试导入：'}
              {toResultWords(one)}
            </p>
            <p className="quiet">{toMoment(one.startedAt)}</p>
          </article>
        )}
      </PagedList>
    </>
  );
}

function NewImport({ isBody }: { readonly isBody: boolean }) {
  const upload = useLedgerUpload();
  const [isTrial, setTrial] = useState(true);
  return (
    <section aria-labelledby="new">
      <h2 id="new">导入一份台账</h2>
      <p>
        用 Excel 或 WPS 的 .xlsx
        工作簿，第一行是栏目名称（所属乡镇、单位名称、统一社会信用代码、职工总数、接触人数、危害因素等），一行一家单位。
        {isBody && '本单位只能导入自己巡查的单位，其他行会退回。'}
      </p>
      <fieldset className="choices">
        <legend>怎么导入</legend>
        <OneOf
          value={isTrial}
          onChange={setTrial}
          options={[
            [true, '先试导入：逐行检查，不改台账'],
            [false, '直接导入：能接受的行写入台账'],
          ]}
        />
      </fieldset>
      <FileSender
        label="台账工作簿"
        accept=".xlsx"
        largestBytes={maxLedgerBytes}
        send={(file, control) => upload(file, isTrial, control)}
      />
      <details>
        <summary>导入时怎么判断</summary>
        <p>
          同一信用代码的单位只更新有变化的内容，没有变化的不动；同一份文件导入两次，第二次什么也不改。代码与已登记名称对不上的行退回，不会覆盖别的单位。
          上传中断的，重新选择同一份文件接着办；文件传到后由服务器处理，可以关闭页面。
        </p>
      </details>
    </section>
  );
}
