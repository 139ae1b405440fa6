type UndoNoteProps = {
  /** What was done: 已移除“木粉尘”. */
  readonly text: string;
  readonly onUndo: () => void;
};

/** Says what was taken away, and gives it back; shown instead of asking beforehand. */
export function UndoNote({ text, onUndo }: UndoNoteProps) {
  return (
    <p role="status" className="screen">
      {text}。
      <button type="button" onClick={onUndo}>
        撤销
      </button>
    </p>
  );
}
