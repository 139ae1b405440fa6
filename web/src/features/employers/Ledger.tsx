import { Input, Table, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { useSession } from '../../shared/sessionContext.ts';
import { Themed } from '../../shared/Themed.tsx';
import { usePages } from '../../shared/usePages.ts';
import { useTitle } from '../../shared/useTitle.ts';
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
  useTitle('台账');
  const [part, setPart] = useState('');
  const { nodes, failure, isAsking, more } = usePages(
    LedgerDocument,
    { first: pageSize, filter: part ? { nameContains: part } : {} },
    ({ employers }) => employers,
    token,
  );
  return (
    <Themed>
      <h1>台账</h1>
      <Input.Search
        aria-label="按单位名称查找"
        placeholder="单位名称的一部分"
        allowClear
        style={{ maxWidth: '24rem' }}
        onSearch={(text) => setPart(text.trim())}
      />
      {failure && <p className="warning">{failure.message}</p>}
      <Table<Row>
        virtual
        rowKey="id"
        columns={columns}
        dataSource={nodes ?? []}
        loading={isAsking}
        pagination={false}
        scroll={{ x: 1100, y: 560 }}
        locale={{ emptyText: part ? '没有名称相符的单位。' : '台账中还没有单位。' }}
      />
      {more && (
        <button type="button" disabled={isAsking} onClick={more}>
          再显示 {pageSize} 家
        </button>
      )}
    </Themed>
  );
}
