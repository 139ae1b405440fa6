import { Link } from 'react-router';

export function NoPlan() {
  return (
    <>
      <h1>没有这个计划</h1>
      <p>
        请核对地址，或者<Link to="/">回到首页</Link>。
      </p>
    </>
  );
}
