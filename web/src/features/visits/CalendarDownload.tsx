import { useState } from 'react';
import { type AskFailure, ask } from '../../shared/ask.ts';
import { Failure } from '../../shared/Failure.tsx';
import { useSession } from '../../shared/sessionContext.ts';
import { OfficerCalendarDocument } from './visits.graphql.ts';

/** An officer's visits as a file that telephones and calendar programs read. */
export function CalendarDownload({ officerId }: { readonly officerId: string }) {
  const { token } = useSession();
  const [failure, setFailure] = useState<AskFailure | null>(null);
  const download = async (): Promise<void> => {
    setFailure(null);
    try {
      const { officerCalendar } = await ask(OfficerCalendarDocument, { officerId }, token);
      const address = URL.createObjectURL(new Blob([officerCalendar.text], { type: 'text/calendar' }));
      Object.assign(document.createElement('a'), { href: address, download: officerCalendar.fileName }).click();
      URL.revokeObjectURL(address);
    } catch (fault) {
      setFailure(fault as AskFailure);
    }
  };
  return (
    <div className="actions">
      <button type="button" onClick={() => void download()}>
        下载这名人员的日历（.ics）
      </button>
      <span className="quiet">可以导入手机或者电脑的日历，含近 30 天到今后一年的检查。</span>
      <Failure failure={failure} />
    </div>
  );
}
