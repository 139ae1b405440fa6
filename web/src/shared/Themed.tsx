import { ConfigProvider, theme } from 'antd';
import chinese from 'antd/locale/zh_CN';
import type { ReactNode } from 'react';
import { useLargeType } from './typeSize.ts';
import { useDark } from './useDark.ts';

/** Around a page that uses antd: its colours, letters and words. Pages without antd do not load it. */
export function Themed({ children }: { readonly children: ReactNode }) {
  const algorithm = useDark() ? theme.darkAlgorithm : theme.defaultAlgorithm;
  const fontSize = useLargeType() ? 22 : 16;
  return (
    <ConfigProvider locale={chinese} theme={{ algorithm, token: { fontSize, colorPrimary: '#0b57d0' } }}>
      {children}
    </ConfigProvider>
  );
}
