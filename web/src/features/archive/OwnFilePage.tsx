import { Opening } from '../../shared/Opening.tsx';
import { useSession } from '../../shared/sessionContext.ts';
import { useAnswer } from '../../shared/useAnswer.ts';
import { useTitle } from '../../shared/useTitle.ts';
import { OwnFileDocument } from './archive.graphql.ts';
import { ExportArchive } from './ExportArchive.tsx';
import { Timeline } from './Timeline.tsx';
import '../../shared/form.css';

/** `/work/mine/file`: an employer's own file. */
export default function OwnFilePage() {
  const { token } = useSession();
  const { data, error } = useAnswer(OwnFileDocument, {}, { token });
  useTitle('本单位档案');
  if (!data) return <Opening title="本单位档案" failure={error} />;
  const { employer } = data.viewer;
  return (
    <>
      <h1>本单位档案</h1>
      {employer ? (
        <>
          <Timeline employerId={employer.id} />
          <ExportArchive employerId={employer.id} />
        </>
      ) : (
        <p>本单位尚未列入台账，请与所在乡镇（街道）或县卫生健康局联系。</p>
      )}
    </>
  );
}
