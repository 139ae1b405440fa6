import { lazy, Suspense } from 'react';
import { Link, useSearchParams } from 'react-router';
import { Failure } from '../../shared/Failure.tsx';
import { useTitle } from '../../shared/useTitle.ts';
import { useHomeCounty } from './homeCounty.ts';

const CountyChooser = lazy(() => import('./CountyChooser.tsx'));

/** What anyone may look at: `below` the county's address, or at one of its own; the verifier is a page that can be saved. */
const doors = [
  { below: '', title: '信息公开', about: '抽查计划与结果、检查结果、行政处罚决定，以及逾期未公开的事项' },
  { below: '/search', title: '公开信息检索', about: '按单位名称、信用代码或者受理编号查公示、决定和回执' },
  { to: '/check-receipt', title: '回执核验', about: '凭受理编号查验用人单位的报送回执，核对手中的文件' },
  { below: '/plans', title: '双随机抽查', about: '冻结的名单、各方的随机数、抽取结果，可在本机重新计算' },
  { below: '/lists', title: '名单', about: '不达标用人单位、样板单位、健康企业、职业健康达人' },
  { below: '/complaint', title: '投诉举报', about: '实名或者匿名反映职业卫生问题，凭查询码看办理情况' },
  { below: '/deadline', title: '期限查询', about: '公示、报送等期限的最后一日，逐日说明怎样数' },
  { to: '/factors', title: '职业病危害因素查询', about: '法定目录中的因素、性质和接触限值' },
  { href: '/verify-draw', title: '抽签核验', about: '在自己的电脑上重新计算一次抽签，可断网使用，不必相信我们' },
] as const;

export function PublicHome() {
  useTitle('职业卫生分类监督执法');
  const [address] = useSearchParams();
  const { county, isChosen, mustChoose, failure } = useHomeCounty();
  return (
    <>
      <h1>职业卫生分类监督执法</h1>
      <p>用人单位自查评估、公示、报送；执法按风险分类、随机抽取、过程公开。这里的内容无需登录。</p>
      <p role="status">
        {isChosen && (
          <>
            以下是<strong>{county?.name}</strong>的内容。<Link to="/?choose">换一个县（市、区）</Link>
          </>
        )}
      </p>
      <Failure failure={failure} />
      {(mustChoose || address.has('choose')) && (
        <Suspense fallback={<p className="quiet">正在打开……</p>}>
          <CountyChooser key={address.get('q')} />
        </Suspense>
      )}
      <ul>
        {doors.map((door) => (
          <li key={door.title}>
            {'href' in door && <a href={door.href}>{door.title}</a>}
            {'to' in door && <Link to={door.to}>{door.title}</Link>}
            {'below' in door &&
              (county ? <Link to={`/public/${county.code}${door.below}`}>{door.title}</Link> : door.title)}
            <span className="quiet">：{door.about}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
