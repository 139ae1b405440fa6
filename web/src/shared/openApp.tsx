import './base.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { AskFailure } from './ask.ts';
import { applyTypeSize } from './typeSize.ts';

/** Only what may be different the next moment is asked again by itself. */
const questions = new QueryClient({
  defaultOptions: {
    queries: { retry: (count, fault) => count < 2 && (fault as AskFailure).kind === 'OFFLINE', staleTime: 30_000 },
  },
});

export function openApp(app: ReactNode): void {
  applyTypeSize();
  const place = document.getElementById('app');
  if (!place) throw new Error('the page has no place for the application');
  createRoot(place).render(
    <StrictMode>
      <QueryClientProvider client={questions}>{app}</QueryClientProvider>
    </StrictMode>,
  );
}
