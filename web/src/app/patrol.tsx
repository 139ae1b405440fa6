import '../shared/olderBrowsers.ts';
import { PatrolApp } from '../features/patrols/PatrolApp.tsx';
import { openApp } from '../shared/openApp.tsx';
import '../features/patrols/patrols.css';

// Opens without signal from the second time on.
void navigator.serviceWorker?.register('/patrol/worker.js', { scope: '/patrol/' }).catch(() => undefined);

openApp(<PatrolApp />);
