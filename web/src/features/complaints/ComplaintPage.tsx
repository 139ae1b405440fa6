import { useParams } from 'react-router';
import { useTitle } from '../../shared/useTitle.ts';
import { ComplaintForm } from './ComplaintForm.tsx';
import { ComplaintLookUp } from './ComplaintLookUp.tsx';

/** `/public/<county>/complaint`: complaints under a name or without, and what came of them. */
export default function ComplaintPage() {
  useTitle('投诉举报');
  const { county = '' } = useParams();
  return (
    <>
      <h1>投诉举报</h1>
      <p>
        任何单位和个人都可以投诉举报用人单位的职业卫生问题，可以实名，也可以匿名。被投诉举报的单位看不到是谁提出的；内容中请不要写能认出您的情况。
      </p>
      <ComplaintForm county={county} />
      <ComplaintLookUp county={county} />
    </>
  );
}
