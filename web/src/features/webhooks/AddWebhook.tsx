import { type FormEvent, useState } from 'react';
import { AnyOf } from '../../shared/AnyOf.tsx';
import { ChangeNote } from '../../shared/ChangeNote.tsx';
import { findProblem } from '../../shared/refusal.ts';
import { TextField } from '../../shared/TextField.tsx';
import { useKeptText } from '../../shared/useKeptText.ts';
import { useSend } from '../../shared/useSend.ts';
import { AddWebhookDocument, type MessageKind } from './webhooks.graphql.ts';
import { kindWords } from './words.ts';

const allKinds = Object.keys(kindWords) as readonly MessageKind[];

/** Adds an address; its secret is shown this once. */
export function AddWebhook({ onAdded }: { readonly onAdded: () => void }) {
  const { send, isSending, failure, refusal, problems, clearRefusal } = useSend(AddWebhookDocument);
  const [url, setUrl, forgetUrl] = useKeptText('webhook.url');
  const [kinds, setKinds] = useState<readonly MessageKind[]>(allKinds);
  const [secret, setSecret] = useState<string | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const add = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    clearRefusal();
    setSecret(null);
    setFault(kinds.length === 0 ? '请至少选一类消息。' : null);
    if (kinds.length === 0) return;
    const answer = await send({ url: url.trim(), kinds });
    if (answer === null) return;
    setSecret(answer.secret);
    forgetUrl();
    onAdded();
  };
  return (
    <section aria-labelledby="add">
      <h2 id="add">添加推送地址</h2>
      <div role="status">
        {secret !== null && (
          <div className="notice">
            <p>
              密钥：<code>{secret}</code>
            </p>
            <p>
              <strong>密钥只显示这一次</strong>，请现在交给接收系统的管理人员保存；丢失的，须停用后重新添加。
            </p>
            <button type="button" onClick={() => void navigator.clipboard.writeText(secret)}>
              复制密钥
            </button>
          </div>
        )}
      </div>
      <form onSubmit={(event) => void add(event)}>
        <TextField
          label="网址"
          hint="以 https:// 开头，须能从互联网访问"
          fault={findProblem(problems, 'url')}
          required
          type="url"
          pattern="https://.*"
          maxLength={500}
          value={url}
          onChange={setUrl}
        />
        <fieldset>
          <legend>推送哪些消息</legend>
          <div className="actions">
            <button type="button" onClick={() => setKinds(allKinds)}>
              全选
            </button>
            <button type="button" onClick={() => setKinds([])}>
              全不选
            </button>
          </div>
          <div className="choices">
            <AnyOf chosen={kinds} onChange={setKinds} options={allKinds.map((kind) => [kind, kindWords[kind]])} />
          </div>
          <p role="alert" className="warning">
            {fault}
          </p>
        </fieldset>
        <ChangeNote refusal={refusal} failure={failure} />
        <div className="actions">
          <button className="main" type="submit" disabled={isSending}>
            添加
          </button>
        </div>
      </form>
    </section>
  );
}
