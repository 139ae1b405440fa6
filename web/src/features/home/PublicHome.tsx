import { Link } from 'react-router';

/** What anyone may look at; addresses outside the application are pages of the server. */
const doors = [
  { to: '/check-receipt', title: '回执核验', about: '凭受理编号查验用人单位的报送回执' },
  { href: '/public/433122', title: '信息公开', about: '双随机抽查计划与结果、行政处罚决定，以及逾期未公开的事项' },
  { href: '/verify-draw', title: '抽签核验', about: '在自己的电脑上重新计算一次抽签，不必相信我们' },
] as const;

export function PublicHome() {
  return (
    <>
      <h1>职业卫生分类监督执法</h1>
      <p>用人单位自查评估、公示、报送；执法按风险分类、随机抽取、过程公开。这里的内容无需登录。</p>
      <ul>
        {doors.map((door) => (
          <li key={door.title}>
            {'to' in door ? <Link to={door.to}>{door.title}</Link> : <a href={door.href}>{door.title}</a>}
            <span className="quiet">：{door.about}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
