import { Component, type ReactNode } from 'react';

type FaultBoundaryProps = {
  /** The page's address: another one is tried again. */
  readonly at: string;
  readonly children: ReactNode;
};

type FaultState = { readonly at: string; readonly hasFault: boolean };

/** Around a page: what is told when it cannot be loaded or shown. */
export class FaultBoundary extends Component<FaultBoundaryProps, FaultState> {
  override state: FaultState = { at: this.props.at, hasFault: false };

  static getDerivedStateFromError(): Partial<FaultState> {
    return { hasFault: true };
  }

  static getDerivedStateFromProps({ at }: FaultBoundaryProps, state: FaultState): FaultState | null {
    return at === state.at ? null : { at, hasFault: false };
  }

  override render() {
    if (!this.state.hasFault) return this.props.children;
    return (
      <>
        <h1>页面没有打开</h1>
        <p role="alert">
          网络中断，或者系统刚刚更新。请检查网络后重新打开；已填写的内容保存在本机。多次打不开的，请与县卫生健康局联系。
        </p>
        <button className="main" type="button" onClick={() => location.reload()}>
          重新打开
        </button>
      </>
    );
  }
}
