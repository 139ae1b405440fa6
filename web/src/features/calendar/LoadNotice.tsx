import { type FormEvent, useState } from 'react';
import { checkCalendarNotice } from '../../../../functions/rules/calendar/checkCalendarNotice.ts';
import { ChangeNote } from '../../shared/ChangeNote.tsx';
import type { Problem } from '../../shared/refusal.ts';
import { today } from '../../shared/today.ts';
import { useKeptText } from '../../shared/useKeptText.ts';
import { useSend } from '../../shared/useSend.ts';
import { LoadNoticeDocument } from './calendar.graphql.ts';
import { NoticeFields } from './NoticeFields.tsx';
import { emptyNotice, findNoticeIn, type NoticeDraft, readDraft, toNotice } from './noticeDraft.ts';

/** Loads a year's notice: typed in, or read from a file of the form that the command line takes. */
export function LoadNotice({ onLoaded }: { readonly onLoaded: () => void }) {
  const { send, isSending, failure, refusal, clearRefusal } = useSend(LoadNoticeDocument);
  const [kept, keep, forget] = useKeptText('calendar.notice', JSON.stringify(emptyNotice));
  const [isAsked, setAsked] = useState(false);
  const [fileFault, setFileFault] = useState<string | null>(null);
  const draft = readDraft(kept);
  const notice = toNotice(draft);
  const own: readonly Problem[] = notice
    ? checkCalendarNotice(notice, today())
    : [{ path: '', message: '请把年份、文号、发布日期、出处和每个节日的起止日期填全。' }];
  const problems = isAsked ? own : [];
  const change = (next: NoticeDraft): void => {
    clearRefusal();
    keep(JSON.stringify(next));
  };
  const readFile = async (file: File): Promise<void> => {
    const found = findNoticeIn(await file.text());
    setFileFault(found ? null : `“${file.name}”不是放假通知的文件，应为 JSON：年份、文号、放假安排等。`);
    if (found) change(found);
  };
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setAsked(true);
    if (notice === null || own.length > 0) return;
    const answer = await send(notice);
    if (answer === null) return;
    forget();
    setAsked(false);
    onLoaded();
  };
  return (
    <section aria-labelledby="load" className="screen">
      <h2 id="load">载入放假通知</h2>
      <p>国务院办公厅公布下一年的放假安排后，照通知填写。载入后，未结的期限按新的安排重算，变动的单位会收到消息。</p>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <NoticeFields draft={draft} problems={[...problems, ...(refusal?.problems ?? [])]} onChange={change} />
        <div className="field">
          <label htmlFor="notice-file">也可以从文件读入</label>
          <input
            id="notice-file"
            type="file"
            accept=".json,.txt"
            aria-describedby="notice-file-about"
            onChange={({ target }) => {
              const [file] = target.files ?? [];
              if (file) void readFile(file).finally(() => (target.value = ''));
            }}
          />
          <span id="notice-file-about" className="hint quiet">
            JSON 文件，读入后可以再改
          </span>
          <span role="status" className="warning hint">
            {fileFault}
          </span>
        </div>
        <div role="alert">
          {problems.length > 0 && (
            <ul className="warning">
              {problems.map(({ path = '', message }) => (
                <li key={path + message}>{message}</li>
              ))}
            </ul>
          )}
        </div>
        <ChangeNote refusal={refusal} failure={failure} />
        <div className="actions">
          <button className="main" type="submit" disabled={isSending}>
            {isSending ? '正在载入……' : '载入通知'}
          </button>
        </div>
      </form>
    </section>
  );
}
