import { useQueryClient } from '@tanstack/react-query';
import { Failure } from '../../shared/Failure.tsx';
import { useSession } from '../../shared/sessionContext.ts';
import { useAnswer } from '../../shared/useAnswer.ts';
import { useTitle } from '../../shared/useTitle.ts';
import { AddWebhook } from './AddWebhook.tsx';
import { DeadDeliveries } from './DeadDeliveries.tsx';
import { WebhookEntry } from './WebhookEntry.tsx';
import { WebhooksDocument } from './webhooks.graphql.ts';
import '../../shared/form.css';

/** `/webhooks`: where the county's messages are sent on to, and what was not taken there. */
export default function WebhooksPage() {
  useTitle('消息推送');
  const { token } = useSession();
  const questions = useQueryClient();
  const { data, error } = useAnswer(WebhooksDocument, {}, { token });
  const onChange = (): void => void questions.invalidateQueries();
  const webhooks = data?.webhooks.toSorted(
    (one, other) => Number(one.closedAt !== null) - Number(other.closedAt !== null),
  );
  return (
    <>
      <h1>消息推送</h1>
      <p>把本县的消息同时送到别的系统，如政务平台、短信网关。内容带有签名，接收的系统用密钥核对真伪。</p>
      <Failure failure={error} />
      <section aria-labelledby="addresses">
        <h2 id="addresses">推送地址</h2>
        {webhooks?.length === 0 && <p className="quiet">还没有推送地址。要推送的，在下面添加。</p>}
        {webhooks?.map((webhook) => (
          <WebhookEntry key={webhook.id} webhook={webhook} onChange={onChange} />
        ))}
      </section>
      <AddWebhook onAdded={onChange} />
      <DeadDeliveries webhooks={webhooks ?? []} />
    </>
  );
}
