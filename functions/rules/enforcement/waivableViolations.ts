import type { LegalSource } from '../kernel/legalSource.ts';
import type { PenaltyId } from './penalties.ts';

/** A violation on the county's list of first minor violations. */
export type WaivableViolation = {
  readonly id: string;
  readonly penaltyId: PenaltyId;
  readonly violation: string;
  /** A condition that the list adds to the three of the statute; null where it adds none. */
  readonly extraCondition: string | null;
  readonly source: LegalSource;
};

const listed = (place: string): LegalSource => ({
  instrument: '首违不罚事项（县清单未公布，暂参照外地清单，县可替换）',
  clause: place,
  confidence: 'D',
});

/**
 * What the county's list holds until the county enters its own: no list of Hunan or 湘西州 could be found, so the rows
 * are those that other places waive wholly. Lists that only lighten the penalty are left out.
 * @source R122；各行所列外地清单
 */
export const waivableViolations: readonly WaivableViolation[] = [
  {
    id: 'SW-1',
    penaltyId: 'P70-02',
    violation: '未制定职业病防治计划和实施方案',
    extraCondition: null,
    source: listed('吉林白山'),
  },
  {
    id: 'SW-2',
    penaltyId: 'P70-02',
    violation: '未设置或者指定管理机构，或者未配备管理人员',
    extraCondition: null,
    source: listed('吉林白山、四川古蔺'),
  },
  {
    id: 'SW-3',
    penaltyId: 'P70-02',
    violation: '未建立健全职业卫生管理制度和操作规程',
    extraCondition: null,
    source: listed('吉林白山'),
  },
  {
    id: 'SW-4',
    penaltyId: 'P70-01',
    violation: '检测、评价结果没有按规定上报、公布',
    extraCondition: '已经开展检测、评价',
    source: listed('四川古蔺'),
  },
  {
    id: 'SW-5',
    penaltyId: 'P70-04',
    violation: '未组织劳动者培训，或者未对个人防护指导、督促',
    extraCondition: null,
    source: listed('湖北咸宁'),
  },
  {
    id: 'SW-6',
    penaltyId: 'P71-05',
    violation: '劳动者离开时未提供职业健康监护档案复印件',
    extraCondition: '不是双随机检查中发现的',
    source: listed('广东中山'),
  },
];
