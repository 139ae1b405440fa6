import type { FormField, PatrolForm } from '../../../../functions/rules/patrols/patrolForm.ts';
import { toConditionWords, typeWords } from './formWords.ts';

/** A patrol form as it reads: questions under their headings, what they take, when they are asked. */
export function FormPreview({ form }: { readonly form: PatrolForm }) {
  const sections = Map.groupBy(form.fields, ({ section }) => section);
  return (
    <>
      {[...sections].map(([section, fields]) => (
        <section key={section} aria-label={section}>
          <h3>{section}</h3>
          <ol>
            {fields.map((field) => (
              <Question key={field.id} form={form} field={field} />
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}

function Question({ form, field }: { readonly form: PatrolForm; readonly field: FormField }) {
  const { title, help, shownWhen, requiredWhen, photoWantedWhen, source } = field;
  return (
    <li>
      <strong>{title}</strong>
      {requiredWhen && (
        <span> （{requiredWhen === 'ALWAYS' ? '必填' : `${toConditionWords(form, requiredWhen)}必填`}）</span>
      )}
      <span className="quiet hint">
        {typeWords[field.type]}
        {'options' in field && `：${field.options.map((option) => option.title).join('、')}`}
        {shownWhen && `；${toConditionWords(form, shownWhen)}才问`}
        {photoWantedWhen && `；${photoWantedWhen === 'ALWAYS' ? '' : toConditionWords(form, photoWantedWhen)}要附照片`}
        {help && `；${help}`}；依据：{source.instrument} {source.clause}
      </span>
    </li>
  );
}
