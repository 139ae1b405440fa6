import { useState } from 'react';
import { roleWords } from '../../../../functions/rules/archive/roleWords.ts';
import { verdictWords } from '../../../../functions/rules/reports/reportWords.ts';
import { toMoment } from '../../shared/moments.ts';
import { OneOf } from '../../shared/OneOf.tsx';
import { applyEdits, type Content, type Edits, findItemId } from './draftEdits.ts';
import type { Conflict, DraftKeeper, KeptDraft } from './draftKeeper.ts';
import type { Facts } from './judgeLive.ts';
import { SectionText } from './SectionText.tsx';
import { partWords } from './words.ts';

type ConflictChoiceProps = { readonly kept: KeptDraft; readonly facts: Facts; readonly keeper: DraftKeeper };

/** Two have changed the same part: both are shown, and nothing is saved until one is chosen. */
export function ConflictChoice({ kept, facts, keeper }: ConflictChoiceProps) {
  const { conflict, edits } = kept;
  if (conflict === null) return null;
  return conflict.collisions.length > 0 ? (
    <Collisions conflict={conflict} edits={edits} facts={facts} keeper={keeper} />
  ) : (
    <section className="notice" aria-label="草稿已办结">
      <p className="warning">这份草稿已在另一个页面完成评估或被放弃，这里的改动没有保存。</p>
      <div className="actions">
        <button type="button" onClick={() => keeper.settle([])}>
          放下这里的改动
        </button>
        <button type="button" onClick={() => keeper.settle(Object.keys(edits))}>
          用这里的改动另起一份草稿
        </button>
      </div>
    </section>
  );
}

type CollisionsProps = Pick<ConflictChoiceProps, 'facts' | 'keeper'> & {
  readonly conflict: Conflict;
  readonly edits: Edits;
};

function Collisions({ conflict, edits, facts, keeper }: CollisionsProps) {
  const [mine, setMine] = useState<Readonly<Record<string, boolean>>>({});
  const { collisions, current } = conflict;
  const theirs = applyEdits(current, {});
  const own = applyEdits(current, edits);
  const isDecided = collisions.every(({ part }) => mine[part] !== undefined);
  return (
    <section className="notice" aria-label="改动有冲突" role="alert">
      <p className="warning">同一处内容在另一个页面也改过。两边都没有丢，请逐处选定留哪一个。</p>
      {collisions.map(({ part, changedAt, changedBy }) => (
        <fieldset key={part}>
          <legend>{toTitle(part, facts)}</legend>
          <div className="choices">
            <OneOf
              value={mine[part]}
              onChange={(isMine) => setMine({ ...mine, [part]: isMine })}
              options={[
                [false, `已保存的（${roleWords[changedBy]}，${toMoment(changedAt)}）`],
                [true, '这里填的'],
              ]}
            />
          </div>
          <dl>
            <dt>已保存的</dt>
            <dd>{describe(part, theirs)}</dd>
            <dt>这里填的</dt>
            <dd>{describe(part, own)}</dd>
          </dl>
        </fieldset>
      ))}
      <div className="actions">
        <button
          className="main"
          type="button"
          disabled={!isDecided}
          onClick={() => keeper.settle(collisions.flatMap(({ part }) => (mine[part] ? [part] : [])))}
        >
          按所选继续
        </button>
      </div>
    </section>
  );
}

function toTitle(part: string, { ruleSet }: Facts): string {
  const itemId = findItemId(part);
  if (itemId === null) return partWords[part] ?? part;
  return `自查 ${itemId}：${ruleSet.selfCheckItems.find(({ id }) => id === itemId)?.text ?? ''}`;
}

function describe(part: string, content: Content) {
  const itemId = findItemId(part);
  if (itemId === null) return <SectionText part={part} content={content} />;
  const verdict = content.selfCheck.find((answer) => answer.itemId === itemId)?.verdict ?? null;
  return verdict === null ? '（未答）' : verdictWords[verdict];
}
