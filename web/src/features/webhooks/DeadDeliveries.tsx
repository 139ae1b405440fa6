import { useQueryClient } from '@tanstack/react-query';
import { ChangeNote } from '../../shared/ChangeNote.tsx';
import { PagedTable } from '../../shared/PagedTable.tsx';
import { useSession } from '../../shared/sessionContext.ts';
import { usePages } from '../../shared/usePages.ts';
import { useSend } from '../../shared/useSend.ts';
import { DeadDeliveriesDocument, RequeueDeliveryDocument, type WebhooksQuery } from './webhooks.graphql.ts';
import { kindWords } from './words.ts';

/** Deliveries that used up their attempts, to be sent again once their receiver is put right. */
export function DeadDeliveries({ webhooks }: { readonly webhooks: WebhooksQuery['webhooks'] }) {
  const { token } = useSession();
  const questions = useQueryClient();
  const { send, isSending, failure, refusal } = useSend(RequeueDeliveryDocument);
  const dead = usePages(DeadDeliveriesDocument, {}, ({ deadDeliveries }) => deadDeliveries, token);
  const requeue = async (deliveryId: string): Promise<void> => {
    const answer = await send({ deliveryId });
    if (answer === null) return;
    await questions.invalidateQueries();
  };
  return (
    <section aria-labelledby="dead">
      <h2 id="dead">推送失败的消息</h2>
      <p>试过多次，对方都没有收下。请先排除对方的故障，再重新推送。</p>
      <ChangeNote refusal={refusal} failure={failure} />
      <PagedTable
        label="推送失败的消息"
        {...dead}
        columns={['消息', '推送地址', '次数', '原因', '办理']}
        empty="没有推送失败的消息。"
        toKey={({ id }) => id}
      >
        {({ id, kind, webhookId, attempts, problem, body }) => (
          <tr>
            <th scope="row">
              {kindWords[kind]}
              <details>
                <summary>内容</summary>
                <code>{body}</code>
              </details>
            </th>
            <td>{webhooks.find((webhook) => webhook.id === webhookId)?.url ?? '—'}</td>
            <td>{attempts}</td>
            <td>{problem}</td>
            <td>
              <button type="button" disabled={isSending} onClick={() => void requeue(id)}>
                重新推送
              </button>
            </td>
          </tr>
        )}
      </PagedTable>
    </section>
  );
}
