import { type FormEvent, useState } from 'react';
import { TextField } from '../../../shared/TextField.tsx';
import type { PlanProps } from '../PlanPage.tsx';
import { isCommitted, noncePattern, readNonce } from './keptNonce.ts';

type TypedNonceProps = Pick<PlanProps, 'plan'> & {
  readonly isSending: boolean;
  readonly reveal: (nonce: string) => Promise<void>;
};

/** A number that is not in this browser is entered from its copy, and compared with the commitment before it is sent. */
export function TypedNonce({ plan, isSending, reveal }: TypedNonceProps) {
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const nonce = readNonce(typed);
    if (!noncePattern.test(nonce)) {
      return setFault(`随机数应为 64 位十六进制数（0–9、a–f），现在是 ${nonce.length} 位。`);
    }
    if (!isCommitted(plan, nonce)) {
      return setFault('这个数与本方事先的承诺不符，没有提交。请与抄下的备份逐字核对，或者用承诺时的那台设备公开。');
    }
    setFault(null);
    await reveal(nonce);
  };
  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      <p>本方的随机数不在这个浏览器里。请用承诺时的那台设备打开本页，或者照抄下的备份录入。</p>
      <TextField
        label="本方的随机数"
        hint="64 位，空格和大小写不影响"
        autoComplete="off"
        value={typed}
        onChange={setTyped}
        fault={fault}
      />
      <div className="actions">
        <button className="main" type="submit" disabled={isSending}>
          公开本方的随机数
        </button>
      </div>
      <details>
        <summary>随机数丢失了怎么办</summary>
        <p>
          承诺之后不能换一个数。找不回来的，过了公开期限由县卫生健康局终止计划，公布没有公开的一方，另订计划重新抽取。
        </p>
      </details>
    </form>
  );
}
