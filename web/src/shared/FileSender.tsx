import { useEffect, useId, useRef, useState } from 'react';
import { AskFailure } from './ask.ts';
import { Failure } from './Failure.tsx';
import { toMegabytes, type UploadControl } from './postFile.ts';
import './form.css';

type FileSenderProps = {
  readonly label: string;
  /** As of `<input accept>`: `.pdf,.jpg`. A file of another ending is refused here. */
  readonly accept: string;
  readonly largestBytes: number;
  readonly hint?: string;
  /** Makes a file ready before its size is looked at, such as a photo that is scaled down. */
  readonly prepare?: (file: File) => Promise<File>;
  /** Sends it; answers what is wrong with it, or null. */
  readonly send: (file: File, control: UploadControl) => Promise<string | null>;
};

/**
 * Chooses a file and sends it: refused with the reason before sending, a progress bar, a way to stop. What was cut off or
 * stopped is sent again with one tap, without choosing it once more. Its form waits until the file is there.
 */
export function FileSender(props: FileSenderProps) {
  const { label, accept, largestBytes, hint, prepare, send } = props;
  const id = useId();
  const field = useRef<HTMLDivElement>(null);
  const sending = useRef<AbortController | null>(null);
  const [share, setShare] = useState<number | null>(null);
  const [message, setMessage] = useState<string | null>(null);
  const [failure, setFailure] = useState<AskFailure | null>(null);
  /** Ready, and not sent. */
  const [unsent, setUnsent] = useState<File | null>(null);

  const take = async (chosen: File): Promise<void> => {
    setFailure(null);
    setMessage(null);
    setUnsent(null);
    const endings = accept.split(',');
    if (!endings.some((ending) => chosen.name.toLowerCase().endsWith(ending))) {
      return setMessage(`“${chosen.name}”不是所要的文件，只收 ${endings.join('、')}。`);
    }
    sending.current = new AbortController();
    setShare(0);
    let file = chosen;
    try {
      if (prepare) file = await prepare(chosen);
      if (file.size > largestBytes) {
        setMessage(`文件有 ${toMegabytes(file.size)}，最大 ${toMegabytes(largestBytes)}。`);
      } else setMessage(await send(file, { signal: sending.current.signal, onProgress: setShare }));
    } catch (fault) {
      const { name, message: text } = fault as Error;
      if (fault instanceof AskFailure) setFailure(fault);
      else setMessage(name === 'AbortError' ? '已取消上传，没有保存任何文件。' : text);
      setUnsent(file);
    } finally {
      sending.current = null;
      setShare(null);
    }
  };

  const isUnderWay = share !== null;
  useEffect(() => {
    const form = field.current?.closest('form');
    if (!isUnderWay || !form) return;
    // The form would go off without the file. React listens above the form, so that it hears nothing of it.
    const hold = (event: Event): void => {
      event.preventDefault();
      event.stopPropagation();
      setMessage('文件还在上传，传完后再提交。');
    };
    form.addEventListener('submit', hold);
    return () => form.removeEventListener('submit', hold);
  }, [isUnderWay]);

  return (
    <div className="field screen" ref={field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="file"
        accept={accept}
        disabled={isUnderWay}
        aria-describedby={`${id}-about`}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          // So that the same file can be chosen again after it was put right.
          if (file) void take(file).finally(() => (target.value = ''));
        }}
      />
      <span id={`${id}-about`} className="quiet hint">
        {hint ?? `${accept.replaceAll(',', '、')}，最大 ${toMegabytes(largestBytes)}`}
      </span>
      {share !== null && (
        <span className="actions" style={{ margin: 0 }}>
          <progress aria-label={`${label}的进度`} value={share} max={1} />
          <span>{share < 1 ? `${Math.round(share * 100)}%` : '正在检查……'}</span>
          {share < 1 && (
            <button type="button" onClick={() => sending.current?.abort()}>
              取消上传
            </button>
          )}
        </span>
      )}
      <span role="status" className="warning hint">
        {message}
      </span>
      <Failure failure={failure} />
      {unsent && (
        <span className="actions" style={{ margin: 0 }}>
          <button type="button" onClick={() => void take(unsent)}>
            再试一次（{unsent.name}）
          </button>
        </span>
      )}
    </div>
  );
}
