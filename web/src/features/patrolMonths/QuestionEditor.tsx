import { useState } from 'react';
import { formLimits, type PatrolForm } from '../../../../functions/rules/patrols/patrolForm.ts';
import { TextField } from '../../shared/TextField.tsx';
import { ConditionEditor } from './ConditionEditor.tsx';
import type { Condition, ConditionName } from './formDraft.ts';
import { typeWords } from './formWords.ts';
import { OptionsEditor } from './OptionsEditor.tsx';

type QuestionEditorProps = {
  readonly form: PatrolForm;
  readonly at: number;
  /** Whether the form before asks it too: then it goes only with a reason. */
  readonly isFormer: boolean;
  readonly onChange: (part: object) => void;
  readonly onCondition: (name: ConditionName, condition: Condition | null) => void;
  readonly onMove: (by: 1 | -1) => void;
  readonly onRemove: (because: string) => void;
};

const conditions = [
  { name: 'shownWhen', label: '什么时候问', absent: '总是问', always: null },
  { name: 'requiredWhen', label: '是否必填', absent: '可以不填', always: '必填' },
  { name: 'photoWantedWhen', label: '是否要照片', absent: '不要', always: '要' },
] as const;

/** One question: folded until somebody wants to change it. */
export function QuestionEditor({ form, at, isFormer, ...edits }: QuestionEditorProps) {
  const { onChange, onCondition, onMove, onRemove } = edits;
  const field = form.fields[at];
  const [isOpen, setOpen] = useState(field?.title === '');
  const [because, setBecause] = useState('');
  if (!field) return null;
  const { id, title, section, help = '', source, type } = field;
  const isKey = Object.values(form.keys).includes(id);
  const texts = [
    { label: '题目', value: title, most: formLimits.title, part: (text: string) => ({ title: text }) },
    { label: '所属部分', value: section, most: formLimits.title, part: (text: string) => ({ section: text }) },
    { label: '填写说明', value: help, most: formLimits.help, part: (text: string) => ({ help: text }) },
    {
      label: '依据的文件',
      value: source.instrument,
      most: formLimits.title,
      part: (text: string) => ({ source: { ...source, instrument: text } }),
    },
    {
      label: '依据的条款',
      value: source.clause,
      most: formLimits.title,
      part: (text: string) => ({ source: { ...source, clause: text } }),
    },
  ];
  return (
    <details open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {title || '新题目'}（{section}，{typeWords[type]}）
      </summary>
      {isOpen && (
        <fieldset>
          <legend>{title || '新题目'}</legend>
          <div className="fields">
            {texts.map(({ label, value, most, part }) => (
              <TextField
                key={label}
                label={label}
                maxLength={most}
                value={value}
                onChange={(text) => onChange(part(text))}
              />
            ))}
            {'most' in field && (
              <TextField
                label={type === 'TEXT' ? '最多多少字' : type === 'PHOTOS' ? '最多几张' : '最大'}
                type="number"
                value={field.most}
                onChange={(text) => onChange({ most: Number(text) })}
              />
            )}
            {field.type === 'NUMBER' && (
              <TextField label="单位" value={field.unit} onChange={(unit) => onChange({ unit })} />
            )}
          </div>
          {'options' in field && (
            <OptionsEditor options={field.options} onChange={(options) => onChange({ options })} />
          )}
          <div className="fields">
            {!isKey &&
              conditions.map(({ name, ...words }) => (
                <ConditionEditor
                  key={name}
                  {...words}
                  form={form}
                  ownId={id}
                  condition={field[name] ?? null}
                  onChange={(condition) => onCondition(name, condition)}
                />
              ))}
          </div>
          <div className="actions">
            <button type="button" disabled={at === 0} onClick={() => onMove(-1)}>
              上移
            </button>
            <button type="button" disabled={at === form.fields.length - 1} onClick={() => onMove(1)}>
              下移
            </button>
          </div>
          {isKey ? (
            <p className="quiet">平台要从这一题读取巡查情况，不能取消。</p>
          ) : (
            <div className="fields">
              {isFormer && (
                <TextField
                  label="取消这一题的原因"
                  hint="按旧表写了这一题的，会看到它"
                  maxLength={formLimits.help}
                  value={because}
                  onChange={setBecause}
                />
              )}
              <button
                type="button"
                style={{ alignSelf: 'end' }}
                disabled={isFormer && because.trim() === ''}
                onClick={() => onRemove(because.trim())}
              >
                取消这一题
              </button>
            </div>
          )}
        </fieldset>
      )}
    </details>
  );
}
