import { defaultPatrolForm } from '../../../../functions/rules/patrols/defaultPatrolForm.ts';
import { findFormField, type PatrolForm } from '../../../../functions/rules/patrols/patrolForm.ts';
import type { PatrolValue } from '../../../../functions/rules/patrols/patrolRecord.ts';
import { Fact } from '../../shared/Fact.tsx';
import { toMoment } from '../../shared/moments.ts';
import { toFieldWords, toValueWords } from '../patrols/form/toValueWords.ts';
import type { RecordFieldFragment } from './patrolMonths.graphql.ts';

type RecordFieldsProps = { readonly form: PatrolForm; readonly fields: readonly RecordFieldFragment[] };

/** What was filled in, under the form's headings and in its order; whatever the form does not know comes last. */
export function RecordFields({ form, fields }: RecordFieldsProps) {
  const known = form.fields.filter(({ id }) => fields.some(({ field }) => field === id));
  const rest = fields.filter(({ field }) => findFormField(form, field) === null);
  const sections = Map.groupBy(known, ({ section }) => section);
  return (
    <>
      {[...sections].map(([section, questions]) => (
        <section key={section} aria-label={section}>
          <h3>{section}</h3>
          <dl>
            {questions.map(({ id }) => (
              <Answers key={id} form={form} answer={fields.find(({ field }) => field === id)} />
            ))}
          </dl>
        </section>
      ))}
      {rest.length > 0 && (
        <dl>
          {rest.map((answer) => (
            <Answers key={answer.field} form={form} answer={answer} />
          ))}
        </dl>
      )}
    </>
  );
}

type AnswersProps = { readonly form: PatrolForm; readonly answer: RecordFieldFragment | undefined };

function Answers({ form, answer }: AnswersProps) {
  if (!answer) return null;
  const field = findFormField(form, answer.field) ?? findFormField(defaultPatrolForm, answer.field);
  return (
    <Fact label={toFieldWords(field, answer.field)}>
      {answer.values.map(({ device, sequence, value, at }) => (
        <span key={`${device} ${sequence}`} className={answer.inConflict ? 'hint warning' : ''}>
          {toValueWords(field, JSON.parse(value) as PatrolValue)}
          {answer.inConflict && `（${toMoment(at)} 填写，与其他设备不一致，由巡查单位选定）`}
        </span>
      ))}
    </Fact>
  );
}
