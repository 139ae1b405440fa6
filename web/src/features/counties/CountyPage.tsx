import { useQueryClient } from '@tanstack/react-query';
import { Fact } from '../../shared/Fact.tsx';
import { Pending } from '../../shared/Pending.tsx';
import { useSession } from '../../shared/sessionContext.ts';
import { useAnswer } from '../../shared/useAnswer.ts';
import { useTitle } from '../../shared/useTitle.ts';
import { BodyEntry } from './BodyEntry.tsx';
import { BodyForm } from './BodyForm.tsx';
import { OwnCountyDocument } from './counties.graphql.ts';
import { SettingsForm } from './SettingsForm.tsx';
import '../../shared/form.css';

/** `/county`: what the county decides for itself, and its patrol bodies with their villages. */
export default function CountyPage() {
  useTitle('本县设置');
  const { token } = useSession();
  const questions = useQueryClient();
  const { data, error } = useAnswer(OwnCountyDocument, {}, { token });
  const county = data?.viewer.county;
  const onChange = (): void => void questions.invalidateQueries();
  return (
    <>
      <h1>本县设置</h1>
      {!data && <Pending failure={error} />}
      {county && (
        <>
          <dl>
            <Fact label="县">
              {county.province}
              {county.prefecture}
              {county.name}（{county.code}）
            </Fact>
          </dl>
          <SettingsForm county={county} onSaved={onChange} />
          <section aria-labelledby="bodies">
            <h2 id="bodies">巡查单位</h2>
            <p>乡镇、街道，行业主管部门和园区。台账里的单位归谁巡查，按它们认。</p>
            {county.patrolBodies.map((body) => (
              <BodyEntry key={body.id} county={county.code} body={body} onChange={onChange} />
            ))}
            <details>
              <summary>增加巡查单位</summary>
              <BodyForm body={null} county={county.code} onSaved={onChange} />
            </details>
            {county.retiredPatrolBodies.length > 0 && (
              <>
                <h3>已撤销的</h3>
                <ul>
                  {county.retiredPatrolBodies.map(({ id, name, retiredOn }) => (
                    <li key={id}>
                      {name}（{id}），{retiredOn} 撤销。要恢复的，用原编号“增加巡查单位”。
                    </li>
                  ))}
                </ul>
              </>
            )}
          </section>
        </>
      )}
    </>
  );
}
