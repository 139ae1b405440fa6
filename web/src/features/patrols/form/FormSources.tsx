import type { PatrolForm } from '../../../../../functions/rules/patrols/patrolForm.ts';

/** Where each question comes from, for whoever asks. */
export function FormSources({ form }: { readonly form: PatrolForm }) {
  const bySource = Map.groupBy(form.fields, ({ source: { instrument, clause } }) =>
    clause.startsWith('第') ? `${instrument}${clause}` : instrument,
  );
  return (
    <details>
      <summary>各项目的依据</summary>
      <dl>
        {[...bySource].map(([source, fields]) => (
          <div key={source} className="figure">
            <dt>{source}</dt>
            <dd>{fields.map(({ title }) => title).join('；')}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
