import type { EmployerField } from './employer.ts';
import type { CorrectionCode, ProblemCode } from './ledgerCodes.ts';

/** How a cell of the column is read; each name is a reader in `readLedgerCell.ts`. */
export type NormaliserName =
  | 'none'
  | 'body'
  | 'name'
  | 'creditCode'
  | 'text'
  | 'phone'
  | 'industryCode'
  | 'size'
  | 'count'
  | 'factors'
  | 'declared'
  | 'date'
  | 'testResult';

export type LedgerColumnRow = {
  /** The employer's field; `index` is the running number, which is read over. */
  readonly key: Exclude<EmployerField, 'county'> | 'index';
  /** As in the county's own form; also the title in the workbook of rejected rows. */
  readonly title: string;
  /** Other titles, in the form that `toTitleKey` gives. */
  readonly synonyms: readonly string[];
  /** Titles that mean this column only where no other column does. */
  readonly fallbacks?: readonly string[];
  /** A row of titles without the required columns is no header. */
  readonly required?: true;
  readonly normaliser: NormaliserName;
  /** Characters beyond which a cell is refused unread. */
  readonly longest: number;
  /** Problem of an empty cell; without it the cell may be empty. */
  readonly missing?: ProblemCode;
  /** Problem of a cell that cannot be read. */
  readonly invalid?: ProblemCode;
  /** Correction of a date without a day. */
  readonly dayAssumed?: CorrectionCode;
};

function words(list: string): readonly string[] {
  return list.trim().split(/\s+/);
}

/**
 * The columns of a county's ledger in the order of its form, with the titles that offices use for them.
 * Codes are reported in this order.
 */
export const ledgerColumns = [
  {
    key: 'index',
    title: '序号',
    synonyms: words('编号 序 顺序号 NO 行号'),
    normaliser: 'none',
    longest: 100,
  },
  {
    key: 'bodyId',
    title: '所属乡镇（园区）',
    synonyms: words(`乡镇 乡镇街道 所在乡镇 所在乡镇街道 所属乡镇街道 所属乡镇园区 乡镇园区 属地乡镇 乡镇名称
      所属辖区 管辖单位 所属乡镇单位 巡查单位 监管单位 属地监管单位 网格单位 填报乡镇`),
    fallbacks: words('属地 辖区 所属区域 所在区域 区域 园区 所属园区 填报单位 上报单位'),
    required: true,
    normaliser: 'body',
    longest: 100,
    missing: 'BODY_MISSING',
    invalid: 'BODY_UNKNOWN',
  },
  {
    key: 'name',
    title: '用人单位名称',
    synonyms: words(`用人单位 单位名称 企业名称 公司名称 单位全称 企业全称 用人单位全称 企业单位名称 生产经营单位名称
      被监管单位名称 市场主体名称 存在职业病危害用人单位名称`),
    fallbacks: words('名称 单位 企业'),
    required: true,
    normaliser: 'name',
    longest: 300,
    missing: 'NAME_MISSING',
  },
  {
    key: 'creditCode',
    title: '统一社会信用代码',
    synonyms: words(`社会信用代码 信用代码 统一信用代码 统一社会信用代码证号 统一社会信用代码号 统一社会信用编码
      社会统一信用代码 社会信用统一代码 统一代码 营业执照统一社会信用代码`),
    fallbacks: words('营业执照号 营业执照号码 营业执照注册号 组织机构代码'),
    required: true,
    normaliser: 'creditCode',
    longest: 100,
    missing: 'CREDIT_CODE_MISSING',
    invalid: 'CREDIT_CODE_CHECK',
  },
  {
    key: 'legalRepresentative',
    title: '法定代表人',
    synonyms: words('法人 法人代表 法定代表 法人姓名 法定代表人姓名 法定代表人负责人 法人代表姓名'),
    fallbacks: words('负责人 主要负责人 单位负责人 企业负责人 经营者 业主'),
    normaliser: 'text',
    longest: 300,
  },
  {
    key: 'phone',
    title: '联系电话',
    synonyms: words('电话 电话号码 联系方式 单位电话 联系人电话 联系电话号码 办公电话'),
    fallbacks: words('手机 手机号 手机号码 法人电话 法人联系电话 法定代表人电话 负责人电话 固定电话'),
    normaliser: 'phone',
    longest: 300,
  },
  {
    key: 'address',
    title: '作业场所地址',
    synonyms: words(`工作场所地址 生产地址 经营地址 生产经营地址 实际地址 实际经营地址 生产场所地址 作业地址 工作地址
      工作场所详细地址 详细地址`),
    fallbacks: words('地址 单位地址 企业地址 注册地址 单位注册地址 住所 地点 通讯地址 联系地址'),
    normaliser: 'text',
    longest: 1000,
  },
  {
    key: 'industryName',
    title: '行业类别',
    synonyms: words('行业 所属行业 行业名称 行业分类 行业类型 所属行业类别 国民经济行业 国民经济行业分类 行业小类'),
    fallbacks: words('行业大类 行业中类 行业门类'),
    normaliser: 'text',
    longest: 300,
  },
  {
    key: 'industryCode',
    title: '行业代码',
    synonyms: words('行业分类代码 国民经济行业代码 所属行业代码 行业编码 行业类别代码 国民经济行业分类代码'),
    normaliser: 'industryCode',
    longest: 100,
    invalid: 'INDUSTRY_CODE_INVALID',
  },
  {
    key: 'size',
    title: '企业规模',
    synonyms: words('规模 单位规模 用人单位规模 企业规模类型 企业类型规模'),
    normaliser: 'size',
    longest: 100,
    invalid: 'SIZE_UNKNOWN',
  },
  {
    key: 'economicType',
    title: '经济类型',
    synonyms: words('登记注册类型 注册类型 企业登记注册类型 经济性质 企业性质 单位性质 所有制 所有制性质'),
    fallbacks: words('企业类型 单位类型'),
    normaliser: 'text',
    longest: 300,
  },
  {
    key: 'staff',
    title: '职工总数',
    synonyms:
      words(`职工人数 员工总数 员工人数 从业人数 从业人员 从业人员数 从业人员总数 在岗职工人数 在岗人数 在册职工总数
      在册人数 总人数 职工总人数 员工总人数 劳动者总数 劳动者人数 用工人数 用工总数 单位人数 单位总人数`),
    fallbacks: words('人数 职工 员工 职工数'),
    normaliser: 'count',
    longest: 60,
    missing: 'STAFF_MISSING',
    invalid: 'STAFF_INVALID',
  },
  {
    key: 'exposed',
    title: '接触职业病危害人数',
    synonyms:
      words(`接害人数 接触人数 接触危害人数 接触职业病危害因素人数 接触职业危害人数 接触有害因素人数 接害职工人数 接害总人数
      接触职业病危害总人数 接触职业病危害劳动者人数 接触职业病危害因素总人数 接触职业病危害因素劳动者人数 接触总人数
      职业病危害接触人数 接触职业病危害的人数 接触危害因素人数 接触有毒有害人数 接害劳动者人数 接触职业病危害职工人数`),
    normaliser: 'count',
    longest: 60,
    missing: 'EXPOSED_MISSING',
    invalid: 'EXPOSED_INVALID',
  },
  {
    key: 'factors',
    title: '主要职业病危害因素（接触人数）',
    synonyms: words(`职业病危害因素 危害因素 主要危害因素 职业病危害因素名称 存在的职业病危害因素 职业危害因素
      主要职业危害因素 危害因素名称 职业病危害因素种类 职业病危害因素及接触人数 存在的主要职业病危害因素 接触的职业病危害因素`),
    normaliser: 'factors',
    longest: 5000,
  },
  {
    key: 'declared',
    title: '申报情况',
    synonyms: words(`是否申报 职业病危害项目申报 职业病危害项目申报情况 职业病危害申报 职业病危害申报情况 危害项目申报
      是否职业病危害申报 项目申报情况 申报状态 是否已申报 是否进行职业病危害项目申报 是否完成申报 职业病危害项目是否申报`),
    fallbacks: words('申报'),
    normaliser: 'declared',
    longest: 100,
    invalid: 'DECLARATION_UNKNOWN',
  },
  {
    key: 'lastTestOn',
    title: '最近一次检测日期',
    synonyms:
      words(`检测日期 检测时间 最近检测日期 最近检测时间 最近一次检测时间 最近一次定期检测日期 定期检测日期 定期检测时间
      最近一次职业病危害因素检测日期 职业病危害因素检测日期 职业病危害因素检测时间 最近一次检测 危害因素检测时间 检测报告日期`),
    normaliser: 'date',
    longest: 60,
    invalid: 'TEST_DATE_INVALID',
    dayAssumed: 'TEST_DATE_DAY_ASSUMED',
  },
  {
    key: 'lastTestResult',
    title: '检测结果',
    synonyms: words(`最近一次检测结果 检测结论 检测是否合格 检测结果是否合格 检测情况 最近检测结果 定期检测结果
      职业病危害因素检测结果`),
    normaliser: 'testResult',
    longest: 100,
    invalid: 'TEST_RESULT_UNKNOWN',
  },
  {
    key: 'productionStartOn',
    title: '正式投产日期',
    synonyms: words(
      '投产日期 投产时间 正式投产时间 投入生产日期 投入生产时间 建成投产日期 建成投产时间 投产年月 开工投产日期',
    ),
    fallbacks: words('开业时间 开业日期 建厂时间'),
    normaliser: 'date',
    longest: 60,
    invalid: 'PRODUCTION_DATE_INVALID',
    dayAssumed: 'PRODUCTION_DATE_DAY_ASSUMED',
  },
  {
    key: 'note',
    title: '备注',
    synonyms: words('备注说明 情况说明 备注信息'),
    fallbacks: words('说明 其他 其它'),
    normaliser: 'text',
    longest: 2000,
  },
] as const satisfies readonly LedgerColumnRow[];

export type LedgerColumnKey = (typeof ledgerColumns)[number]['key'];

/** The columns by place in the form, with the optional properties made plain. */
export const ledgerColumnRows: readonly LedgerColumnRow[] = ledgerColumns;

/** The Chinese title of an employer's field; `county`, which no ledger has as a column, is 县区. */
export function titleOf(key: EmployerField | 'index'): string {
  return ledgerColumnRows.find((column) => column.key === key)?.title ?? '县区';
}
