import { Link } from 'react-router';
import { signIn } from '../../shared/session.ts';
import { useDesk } from './deskContext.ts';
import { home } from './device/clerk.ts';
import { isWaiting } from './device/photoShelf.ts';
import type { SendingState } from './device/sender.ts';
import { toMomentWords } from './words.ts';

const words: { readonly [Kind in SendingState['kind']]: (state: Extract<SendingState, { kind: Kind }>) => string } = {
  IDLE: ({ at }) => (at === null ? '' : `${toMomentWords(at)} 与县里一致。`),
  SENDING: () => '正在发送……',
  OFFLINE: () => '没有网络，可以照常填写，有网络时自动发送。',
  SIGNED_OUT: () => '登录已过期。可以照常填写，内容都在本机；重新登录后自动发送。',
  FAILED: ({ message }) => message,
};

/** What is not sent yet, and why; always in sight. */
export function SendingBar() {
  const { desk, view } = useDesk();
  const { sending, clockSkewSeconds } = view;
  const answers = desk.client.listPending();
  const waiting = answers.filter(({ notMerged }) => notMerged === null).length;
  const photos = desk.photos.list().filter(isWaiting).length;
  const stuck =
    answers.filter(({ notMerged }) => notMerged !== null).length +
    desk.photos.list().filter(({ refusal }) => refusal !== null).length;
  const say = words[sending.kind] as (state: SendingState) => string;
  const isTroubled = sending.kind === 'SIGNED_OUT' || sending.kind === 'FAILED';
  return (
    <aside className="sending" aria-label="发送情况">
      <p role="status" aria-live="polite" className={isTroubled ? 'warning' : 'quiet'}>
        {waiting + photos > 0 ? `未发送：填写 ${waiting} 项、照片 ${photos} 张。` : '填写的内容已全部发送。'}
        {say(sending)}
      </p>
      {stuck > 0 && (
        <p className="warning">
          有 {stuck} 项没有并入，<Link to="/waiting">查看原因</Link>。
        </p>
      )}
      {clockSkewSeconds !== null && (
        <p className="warning">
          这台手机的时间{clockSkewSeconds > 0 ? '快' : '慢'}了约 {Math.ceil(Math.abs(clockSkewSeconds) / 60)}{' '}
          分钟，请在手机设置中改为自动校时。
        </p>
      )}
      {sending.kind === 'SIGNED_OUT' && (
        <button type="button" className="main" onClick={() => void signIn(home)}>
          重新登录
        </button>
      )}
      {sending.kind === 'FAILED' && (
        <button type="button" onClick={() => void desk.refresh()}>
          再试一次
        </button>
      )}
    </aside>
  );
}
