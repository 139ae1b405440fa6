import { ChangeNote } from '../../shared/ChangeNote.tsx';
import { ConfirmButton } from '../../shared/ConfirmButton.tsx';
import { toMoment } from '../../shared/moments.ts';
import { useSend } from '../../shared/useSend.ts';
import { CloseWebhookDocument, type WebhooksQuery } from './webhooks.graphql.ts';
import { kindWords } from './words.ts';

type WebhookEntryProps = { readonly webhook: WebhooksQuery['webhooks'][number]; readonly onChange: () => void };

export function WebhookEntry({ webhook, onChange }: WebhookEntryProps) {
  const { id, url, kinds, addedAt, closedAt } = webhook;
  const { send, isSending, failure, refusal } = useSend(CloseWebhookDocument);
  const close = async (): Promise<void> => {
    const answer = await send({ webhookId: id });
    if (answer === null) return;
    onChange();
  };
  return (
    <article aria-label={url}>
      <h3>{url}</h3>
      <p>
        {toMoment(addedAt)} 添加
        {closedAt && <strong>，{toMoment(closedAt)} 停用</strong>}
      </p>
      <details>
        <summary>推送 {kinds.length} 类消息</summary>
        <p>{kinds.map((kind) => kindWords[kind]).join('、')}</p>
      </details>
      <ChangeNote refusal={refusal} failure={failure} />
      {closedAt === null && (
        <div className="actions">
          <ConfirmButton
            label="停用"
            question="停用这个推送地址？"
            yes="停用"
            no="不停用"
            isSending={isSending}
            onYes={close}
          >
            <p>停用后不再向它推送，不能恢复；要再用的，须重新添加，密钥也会是新的。</p>
          </ConfirmButton>
        </div>
      )}
    </article>
  );
}
