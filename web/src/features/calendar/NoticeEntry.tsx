import { Fact } from '../../shared/Fact.tsx';
import { toMoment } from '../../shared/moments.ts';
import type { NoticesQuery } from './calendar.graphql.ts';

type NoticeEntryProps = { readonly notice: NoticesQuery['calendarNotices'][number] };

/** A loaded notice, what it replaced, and which deadlines it moved. */
export function NoticeEntry({ notice }: NoticeEntryProps) {
  const { year, number, recomputed, replaced, makeUpDays } = notice;
  return (
    <article aria-label={`${year} 年放假通知`}>
      <h3>
        {year} 年：{number}
      </h3>
      <p role="status">
        {recomputed
          ? `${toMoment(recomputed.at)} 重算完毕：${recomputed.movedEmployers} 家单位的期限有变动${recomputed.movedEmployers > 0 ? '，已通知它们' : ''}。`
          : '正在重算未结期限，一分钟后开始；稍后刷新本页看结果。'}
      </p>
      <details>
        <summary>放假和调休</summary>
        <dl>
          {notice.holidays.map(({ name, from, to }) => (
            <Fact key={from} label={name}>
              {from === to ? from : `${from} 至 ${to}`}
            </Fact>
          ))}
          <Fact label="调休上班">{makeUpDays.join('、') || '没有'}</Fact>
          <Fact label="发布">{notice.issuedOn}</Fact>
          <Fact label="出处">{notice.source}</Fact>
          <Fact label="载入">{toMoment(notice.loadedAt)}</Fact>
        </dl>
        {replaced.map((former) => (
          <p key={former.loadedAt} className="quiet">
            取代了 {former.issuedOn} 发布的 {former.number}（{toMoment(former.loadedAt)} 载入）
          </p>
        ))}
      </details>
    </article>
  );
}
