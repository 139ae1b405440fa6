import { useState } from 'react';
import { digestOf } from '../../shared/digestOf.ts';
import { Field } from '../../shared/Field.tsx';

/** Whether a file in the reader's hands is the one that was filed; it stays on the reader's device. */
export function FileComparison({ sha256 }: { readonly sha256: string }) {
  const [found, setFound] = useState<string | null>(null);
  return (
    <section className="screen">
      <h2>核对文件</h2>
      <Field label="选择手中的文件" hint="与所报送的文件比对；文件不会上传。">
        {(tie) => (
          <input
            {...tie}
            type="file"
            accept="application/pdf"
            onChange={({ target }) => {
              const [file] = target.files ?? [];
              if (file) void digestOf(file).then(setFound);
            }}
          />
        )}
      </Field>
      <div role="status">
        {found !== null && (
          <p className={found === sha256 ? '' : 'warning'}>
            <strong>{found === sha256 ? '一致：这就是所报送的文件。' : '不一致：这不是所报送的文件。'}</strong>{' '}
            <span className="hash">{found}</span>
          </p>
        )}
      </div>
    </section>
  );
}
