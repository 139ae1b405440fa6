import { useInfiniteQuery } from '@tanstack/react-query';
import { Input, Table, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { type AskFailure, ask } from '../../shared/ask.ts';
import { useSession } from '../../shared/sessionContext.ts';
import { categoryWords, dueWords } from '../../shared/words.ts';
import { LedgerDocument, type LedgerQuery } from './employers.graphql.ts';

type Row = LedgerQuery['employers']['nodes'][number];

const columns: TableColumnsType<Row> = [
  { title: '单位名称', dataIndex: 'name', fixed: 'left', width: 260 },
  { title: '巡查单位', dataIndex: ['patrolBody', 'name'], width: 140 },
  { title: '行业', dataIndex: 'industryName', width: 160 },
  { title: '职工', dataIndex: 'staff', align: 'right', width: 80 },
  { title: '接害', dataIndex: 'exposed', align: 'right', width: 80 },
  {
    title: '类别',
    width: 140,
    render: (_, { effectiveCategory }) =>
      effectiveCategory?.category ? categoryWords[effectiveCategory.category] : '—',
  },
  {
    title: '下一期限',
    width: 240,
    render: (_, { nextDue }) =>
      nextDue ? (
        <span className={nextDue.overdue ? 'warning' : ''}>
          {nextDue.on} {dueWords[nextDue.kind]}
          {nextDue.overdue && '（逾期）'}
        </span>
      ) : (
        '—'
      ),
  },
];

const pageSize = 100;

/** The county's or body's employers; rows that are not seen are not drawn. */
export default function Ledger() {
  const { token } = useSession();
  const [part, setPart] = useState('');
  const { data, error, isFetching, fetchNextPage, hasNextPage } = useInfiniteQuery<
    LedgerQuery,
    AskFailure,
    readonly Row[],
    readonly unknown[],
    string | null
  >({
    queryKey: ['ledger', part],
    queryFn: ({ pageParam }) =>
      ask(LedgerDocument, { first: pageSize, after: pageParam, filter: part ? { nameContains: part } : {} }, token),
    initialPageParam: null,
    getNextPageParam: ({ employers: { pageInfo } }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
    select: ({ pages }) => pages.flatMap(({ employers }) => employers.nodes),
  });
  return (
    <>
      <h1>台账</h1>
      <Input.Search
        aria-label="按单位名称查找"
        placeholder="单位名称的一部分"
        allowClear
        style={{ maxWidth: '24rem' }}
        onSearch={(text) => setPart(text.trim())}
      />
      {error && <p className="warning">{error.message}</p>}
      <Table<Row>
        virtual
        rowKey="id"
        columns={columns}
        dataSource={data ? [...data] : []}
        loading={isFetching}
        pagination={false}
        scroll={{ x: 1100, y: 560 }}
        locale={{ emptyText: part ? '没有名称相符的单位。' : '台账中还没有单位。' }}
      />
      {hasNextPage && (
        <button type="button" disabled={isFetching} onClick={() => void fetchNextPage()}>
          再显示 {pageSize} 家
        </button>
      )}
    </>
  );
}
