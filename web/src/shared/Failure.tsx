import type { AskFailure } from './ask.ts';

/** What kept a question or a change from being answered, and what to do next. */
export function Failure({ failure }: { readonly failure: AskFailure | null }) {
  if (failure === null) return null;
  return (
    <div className="notice warning" role="alert">
      <p>
        {failure.kind === 'SIGNED_OUT' ? '登录已过期。已填写的内容保存在本机，重新登录后接着办理。' : failure.message}
      </p>
      {failure.kind === 'SIGNED_OUT' && (
        <button className="main" type="button" onClick={() => void signInAgain()}>
          重新登录
        </button>
      )}
    </div>
  );
}

/** Public pages, which nobody signs in to, do not load how. */
async function signInAgain(): Promise<void> {
  const { signIn } = await import('./session.ts');
  await signIn('/work/');
}
