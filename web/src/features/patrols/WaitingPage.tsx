import { Link } from 'react-router';
import { useDesk } from './deskContext.ts';
import type { Task } from './device/fetchLists.ts';
import { useTitle } from './useTitle.ts';
import { WaitingAnswer } from './WaitingAnswer.tsx';
import { toSizeWords } from './words.ts';

/** `/waiting`: everything that was written here and is not with the platform, and why. */
export function WaitingPage() {
  const { desk, view } = useDesk();
  useTitle('未发送');
  const names = new Map(
    view.months.flatMap(({ tasks }) => tasks.map(({ creditCode, name }: Task) => [creditCode, name])),
  );
  const byRecord = Map.groupBy(
    desk.client.listPending(),
    ({ operation: { record } }) => `${record.month}/${record.creditCode}`,
  );
  const photos = desk.photos.list().filter(({ bytes }) => bytes !== null);
  return (
    <>
      <h1>未发送</h1>
      {byRecord.size === 0 && photos.length === 0 ? (
        <p>没有未发送的内容。填写的巡查表都已到达平台。</p>
      ) : (
        <p>以下内容保存在这台手机上，有网络时自动发送，不必逐项操作。发送前请不要清除浏览器数据。</p>
      )}
      <button
        type="button"
        className="main"
        disabled={view.sending.kind === 'SENDING'}
        onClick={() => void desk.refresh()}
      >
        现在发送
      </button>
      {[...byRecord].map(([place, answers]) => {
        const [month = '', creditCode = ''] = place.split('/');
        return (
          <section key={place} aria-label={names.get(creditCode) ?? creditCode}>
            <h2>
              <Link to={`/records/${place}`}>{names.get(creditCode) ?? creditCode}</Link>（{month}）
            </h2>
            <ul className="tasks">
              {answers.map((answer) => (
                <WaitingAnswer key={`${answer.operation.device}#${answer.operation.sequence}`} answer={answer} />
              ))}
            </ul>
          </section>
        );
      })}
      {photos.length > 0 && (
        <section aria-label="照片">
          <h2>照片</h2>
          <ul className="tasks">
            {photos.map(({ month, creditCode, sha256, fileName, sizeBytes, refusal }) => (
              <li key={`${month}${creditCode}${sha256}`}>
                <Link to={`/records/${month}/${creditCode}`}>{names.get(creditCode) ?? creditCode}</Link>
                <span>
                  {fileName}，{toSizeWords(sizeBytes)}
                </span>
                {refusal === null ? (
                  <span className="quiet">待发送；中断了会接着传</span>
                ) : (
                  <span className="warning">没有接收：{refusal}请在巡查表中删除这张照片，重新拍摄。</span>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
