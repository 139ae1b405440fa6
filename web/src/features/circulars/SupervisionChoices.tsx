import { AnyOf } from '../../shared/AnyOf.tsx';
import { useSession } from '../../shared/sessionContext.ts';
import { usePages } from '../../shared/usePages.ts';
import { SupervisionsDocument } from './circulars.graphql.ts';

type SupervisionChoicesProps = {
  readonly chosen: readonly string[];
  readonly fault: string | null;
  readonly onChange: (chosen: readonly string[]) => void;
};

/** Records of supervision that a circular rests on; there may be none. */
export function SupervisionChoices({ chosen, fault, onChange }: SupervisionChoicesProps) {
  const { token } = useSession();
  const { nodes, more } = usePages(SupervisionsDocument, {}, ({ supervisions }) => supervisions, token);
  const recorded = (nodes ?? []).filter(({ recordedAt }) => recordedAt !== null);
  if (recorded.length === 0) return null;
  return (
    <fieldset>
      <legend>依据的督导检查记录（有的话）</legend>
      <div className="choices">
        <AnyOf
          chosen={chosen}
          onChange={onChange}
          options={recorded.map(({ supervisionId, title }) => [supervisionId, title])}
        />
      </div>
      {fault && <p className="warning">{fault}</p>}
      {more && (
        <button type="button" onClick={more}>
          更早的记录
        </button>
      )}
    </fieldset>
  );
}
