import { type ReactNode, useEffect, useRef } from 'react';

type CodeNoteProps = {
  readonly title: string;
  /** What the number is called: 意见编号. */
  readonly label: string;
  readonly number: string;
  readonly code: string;
  readonly children?: ReactNode;
  readonly onDone: () => void;
};

/** Number and look-up code, which is told this once; the reader's eyes and screen reader are led to it. */
export function CodeNote({ title, label, number, code, children, onDone }: CodeNoteProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="notice">
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <p>
        <strong>请抄下、打印或者截图保存。</strong>查询码只显示这一次，凭编号和查询码查询办理情况；丢失后无法补发。
      </p>
      <dl>
        <dt>{label}</dt>
        <dd className="code">{number}</dd>
        <dt>查询码</dt>
        <dd className="code">{code}</dd>
      </dl>
      {children}
      <p className="actions">
        <button className="main" type="button" onClick={() => print()}>
          打印
        </button>
        <button type="button" onClick={onDone}>
          已保存，关闭
        </button>
      </p>
    </section>
  );
}
