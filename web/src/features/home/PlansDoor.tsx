import { Navigate } from 'react-router';
import { Failure } from '../../shared/Failure.tsx';
import { useHomeCounty } from './homeCounty.ts';

/** `/plans`, which names no county: the plans of the front page's, or the front page to choose one. */
export default function PlansDoor() {
  const { county, mustChoose, failure } = useHomeCounty();
  if (county) return <Navigate to={`/public/${county.code}/plans`} replace />;
  if (mustChoose) return <Navigate to="/" replace />;
  return failure ? <Failure failure={failure} /> : <p className="quiet">正在打开……</p>;
}
