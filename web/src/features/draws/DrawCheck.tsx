import { useState } from 'react';
import { recountSteps } from '../../../../functions/rules/inspections/recountDraw.ts';
import { type CheckedDraw, checkDraw } from './checkDraw.ts';
import type { PublicPlanQuery } from './draws.graphql.ts';
import { recountWords } from './words.ts';

type DrawCheckProps = { readonly result: NonNullable<NonNullable<PublicPlanQuery['plan']>['result']> };

/** The draw computed again on the reader's device, and the way to programs that are not ours. */
export function DrawCheck({ result }: DrawCheckProps) {
  const { file, lastHash } = result;
  const [checked, setChecked] = useState<CheckedDraw | 'CHECKING' | null>(null);
  const check = async (): Promise<void> => {
    setChecked('CHECKING');
    setChecked(await checkDraw(file, lastHash));
  };
  return (
    <section>
      <h2>核验</h2>
      <p>在您的设备上下载结果文件，从名单、规则和公开的随机数重新抽取一次，与公布的结果逐项比对。</p>
      <p className="actions">
        <button className="main" type="button" disabled={checked === 'CHECKING'} onClick={() => void check()}>
          {checked === 'CHECKING' ? '正在计算……' : '在本机重新计算'}
        </button>
        <a href={file.url} download={file.fileName}>
          下载结果文件
        </a>
        <a href="/verify-draw">独立核验程序（可另存后断网使用）</a>
      </p>
      <div role="status" aria-live="polite">
        {checked !== null && checked !== 'CHECKING' && <Verdict checked={checked} lastHash={lastHash} />}
      </div>
      <details>
        <summary>为什么可信</summary>
        <p>
          本页用的是抽取时的同一套程序，能查出结果文件有没有被改动；要不依赖本平台的程序，请用“独立核验程序”，或者按公开的算法说明自己编写。执法人员在文件中只以编号出现。
        </p>
        <p>依据：国办发〔2015〕58号（随机抽查）、泸政办函〔2023〕18号。</p>
      </details>
    </section>
  );
}

function Verdict({ checked, lastHash }: { readonly checked: CheckedDraw; readonly lastHash: string }) {
  if (checked.kind === 'UNREADABLE') {
    return <p className="warning">没有核验成：{checked.why}</p>;
  }
  if (checked.kind === 'DIFFERS') {
    return (
      <p className="warning">
        <strong>不相符：</strong>
        {checked.step === null ? '结果文件与公布的摘要不一致。' : `${recountWords[checked.step]}不一致。`}
        请保存结果文件，并向上级部门反映。
      </p>
    );
  }
  return (
    <>
      <p>
        <strong>全部相符。</strong>抽取结果可以由公布的数据完整重算得出。
      </p>
      <ul>
        {recountSteps.map((step) => (
          <li key={step}>✓ {recountWords[step]}：一致</li>
        ))}
      </ul>
      <p>
        最终摘要 <span className="hash">{lastHash}</span>
      </p>
    </>
  );
}
