type ProgressProps = { readonly done: number; readonly all: number; readonly title: string };

/** How many of the employers are submitted. */
export function Progress({ done, all, title }: ProgressProps) {
  return (
    <p className="progress">
      <progress value={done} max={Math.max(1, all)} aria-label={`${title}报送进度`} />
      已报送 {done} / {all} 家
    </p>
  );
}
