import { Link, NavLink, Outlet, useParams } from 'react-router';
import { useAnswer } from '../../shared/useAnswer.ts';
import { useTitle } from '../../shared/useTitle.ts';
import { CountyNameDocument } from './disclosure.graphql.ts';

const tabs = [
  { to: '', title: '公开信息' },
  { to: 'search', title: '检索' },
  { to: 'plans', title: '双随机抽查' },
  { to: 'lists', title: '名单' },
  { to: 'circulars', title: '通报' },
  { to: 'complaint', title: '投诉举报' },
] as const;

/** `/public/<county>…`: what a county has made public, and its doors for everybody. */
export default function CountyFrame() {
  const { county = '' } = useParams();
  const { data, error } = useAnswer(CountyNameDocument, { county });
  if (data?.county === null) return <NoCounty />;
  return (
    <>
      <p className="quiet">{data?.county?.name ?? '　'}职业卫生监督执法信息公开</p>
      {error && (
        <p className="warning" role="alert">
          {error.message}
        </p>
      )}
      <nav className="tabs screen" aria-label="公开栏目">
        {tabs.map(({ to, title }) => (
          <NavLink key={to} to={`/public/${county}${to && `/${to}`}`} end>
            {title}
          </NavLink>
        ))}
      </nav>
      {data?.county && <Outlet />}
    </>
  );
}

function NoCounty() {
  useTitle('没有这个县');
  return (
    <>
      <h1>没有这个县</h1>
      <p>
        请核对地址，或者从<Link to="/">首页</Link>进入。
      </p>
    </>
  );
}
