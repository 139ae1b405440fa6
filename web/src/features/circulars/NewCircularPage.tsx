import { useNavigate } from 'react-router';
import { useTitle } from '../../shared/useTitle.ts';
import { CircularForm } from './CircularForm.tsx';
import './circulars.css';

/** `/work/circulars/new`: a draft; it is issued from the list. */
export default function NewCircularPage() {
  useTitle('起草通报');
  const navigate = useNavigate();
  return (
    <>
      <h1>起草通报</h1>
      <p>保存后是草稿，通报对象看不到；在通报列表里填文号印发。</p>
      <CircularForm circular={null} onDone={() => void navigate('/circulars')} />
    </>
  );
}
