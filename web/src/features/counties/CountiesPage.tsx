import { type FormEvent, useState } from 'react';
import { Failure } from '../../shared/Failure.tsx';
import { LongTextField } from '../../shared/LongTextField.tsx';
import { RefusalNote } from '../../shared/RefusalNote.tsx';
import { findProblem } from '../../shared/refusal.ts';
import { TextField } from '../../shared/TextField.tsx';
import { Tick } from '../../shared/Tick.tsx';
import { useKeptForm } from '../../shared/useKeptForm.ts';
import { useSend } from '../../shared/useSend.ts';
import { useTitle } from '../../shared/useTitle.ts';
import { InitCountyDocument, type InitCountyMutation } from './counties.graphql.ts';
import { readDivisions } from './readDivisions.ts';
import '../../shared/form.css';

type County = Extract<InitCountyMutation['initCounty'], { readonly __typename: 'County' }>;
type Draft = Readonly<Record<'code' | 'name' | 'prefecture' | 'province' | 'divisions', string>>;

const empty: Draft = { code: '', name: '', prefecture: '', province: '', divisions: '' };
const texts = [
  { name: 'code', label: '县的区划代码', hint: '六位数字' },
  { name: 'name', label: '县名', hint: '如：泸溪县' },
  { name: 'prefecture', label: '所属市州', hint: undefined },
  { name: 'province', label: '所属省份', hint: undefined },
] as const;

/** `/counties`: the platform's operator sets a county up, or brings its townships up to the list of divisions. */
export default function CountiesPage() {
  useTitle('开设县');
  const { send, isSending, failure, refusal, problems, clearRefusal } = useSend(InitCountyDocument);
  const [draft, change, forget] = useKeptForm<Draft>('county.init', empty);
  const [update, setUpdate] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const [county, setCounty] = useState<County | null>(null);
  const { divisions, ...names } = draft;
  const { townships, faults } = readDivisions(divisions, draft.code);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setAsked(true);
    setCounty(null);
    clearRefusal();
    if (faults.length > 0 || townships.length === 0) return;
    const given = await send({ ...names, townships, update });
    if (given === null) return;
    setCounty(given);
    setAsked(false);
    forget();
  };
  return (
    <>
      <h1>开设县</h1>
      <p>照行政区划登记一个县和它的乡镇、街道、村、社区。开设后，县卫生健康局登录即可使用；县里自己的设置不受影响。</p>
      <form onSubmit={(event) => void submit(event)}>
        <div className="fields">
          {texts.map(({ name, label, hint }) => (
            <TextField
              key={name}
              label={label}
              hint={hint}
              fault={findProblem(problems, name)}
              required
              maxLength={50}
              {...(name === 'code' && { pattern: '[0-9]{6}', inputMode: 'numeric' })}
              value={draft[name]}
              onChange={(text) => change({ [name]: text })}
            />
          ))}
        </div>
        <LongTextField
          label="乡镇、街道和村、社区"
          hint="一行一个：代码 空格 名称。九位是乡镇、街道，其后的十二位是它的村、社区；可以从统计用区划代码表粘贴"
          fault={isAsked && townships.length === 0 ? '至少要有一个乡镇、街道。' : null}
          rows={12}
          value={divisions}
          onChange={(divisions) => change({ divisions })}
        />
        <p>
          读到乡镇、街道 {townships.length} 个，村、社区{' '}
          {townships.reduce((sum, { villages }) => sum + villages.length, 0)} 个。
        </p>
        <div role="alert">
          {isAsked &&
            faults.slice(0, 20).map((fault) => (
              <p key={fault} className="warning">
                {fault}
              </p>
            ))}
        </div>
        <div className="choices">
          <Tick label="县已经开设，按这份名单更新" checked={update} onChange={setUpdate} />
        </div>
        <RefusalNote refusal={refusal} />
        {refusal?.__typename === 'CountyExists' && (
          <ul>
            {refusal.differences.map((difference) => (
              <li key={difference}>{difference}</li>
            ))}
          </ul>
        )}
        <Failure failure={failure} />
        <p role="status">
          {county && `${county.name}（${county.code}）已开设，有 ${county.patrolBodies.length} 个巡查单位。`}
        </p>
        <div className="actions">
          <button className="main" type="submit" disabled={isSending}>
            {isSending ? '正在登记……' : '登记'}
          </button>
        </div>
      </form>
    </>
  );
}
