import { useState } from 'react';
import { publicityPhotos as limits } from '../../../../functions/rules/reports/publicityPhoto.ts';
import { AskFailure, ask } from '../../shared/ask.ts';
import { DayCount } from '../../shared/DayCount.tsx';
import { digestOf } from '../../shared/digestOf.ts';
import { Failure } from '../../shared/Failure.tsx';
import { FileSender } from '../../shared/FileSender.tsx';
import { postFile, type UploadControl } from '../../shared/postFile.ts';
import { isRefusal } from '../../shared/refusal.ts';
import { useSession } from '../../shared/sessionContext.ts';
import { shrinkPhoto } from '../../shared/shrinkPhoto.ts';
import { TextField } from '../../shared/TextField.tsx';
import { useSend } from '../../shared/useSend.ts';
import type { ReportProps } from './ReportPage.tsx';
import { AttachPhotoDocument, RequestPhotoDocument } from './reports.graphql.ts';

/** How long the report is still in publicity, and the photos that show that it was posted. */
export function Publicity({ report, onChange }: ReportProps) {
  const { publicity, publicityPhotos, state } = report;
  if (publicity === null) return null;
  const { place, postedOn, ended, daysLeft, deadline, moved } = publicity;
  return (
    <section aria-labelledby="publicity">
      <h2 id="publicity">公示</h2>
      <p className="countdown" role="status">
        {ended ? '公示期已满' : daysLeft === 0 ? '今日是公示最后一日' : `还有 ${daysLeft} 个工作日`}
      </p>
      <p>
        {postedOn} 起在“{place}”公示，至 {deadline.endsOn} 24:00 届满。
        <a href={`/notice/${report.id}`} target="_blank" rel="noreferrer">
          看公众看到的公示
        </a>
      </p>
      {moved.map(({ endsOn, because }) => (
        <p key={because}>
          按 {because} 改为 {endsOn} 届满。
        </p>
      ))}
      <DayCount deadline={deadline} />
      <h3>张贴照片</h3>
      {publicityPhotos.length === 0 && (
        <p className="quiet">
          还没有照片。建议附一张看得清公示内容和张贴地点的照片；不附也能签字盖章，但会标注“未附公示照片”。
        </p>
      )}
      <ul className="files">
        {publicityPhotos.map(({ sha256, fileName, takenOn, downloadUrl, hasPosition }) => (
          <li key={sha256}>
            <a href={downloadUrl} target="_blank" rel="noreferrer">
              {fileName}
            </a>
            ，{takenOn} 拍摄{hasPosition && '，含位置信息'}
          </li>
        ))}
      </ul>
      {state === 'IN_PUBLICITY' && publicityPhotos.length < limits.most && (
        <AttachPhoto report={report} postedOn={postedOn} onChange={onChange} />
      )}
    </section>
  );
}

function AttachPhoto({ report, postedOn, onChange }: ReportProps & { readonly postedOn: string }) {
  const { token } = useSession();
  const attach = useSend(AttachPhotoDocument);
  const [takenOn, setTakenOn] = useState(postedOn);
  const send = async (file: File, control: UploadControl): Promise<string | null> => {
    const { requestPublicityPhotoUpload: asked } = await ask(
      RequestPhotoDocument,
      { input: { reportId: report.id, sizeBytes: file.size } },
      token,
    );
    if (isRefusal(asked)) return asked.message;
    await postFile(asked.upload, file, file.name, control);
    const sha256 = await digestOf(file);
    const answer = await attach.attempt({
      reportId: report.id,
      uploadId: asked.uploadId,
      sha256,
      fileName: file.name.slice(-200),
      takenOn,
    });
    if (answer === null) throw new AskFailure('OFFLINE', '照片已传到，但没有附上，请再试一次。');
    if (isRefusal(answer))
      return 'problems' in answer ? (answer.problems[0]?.message ?? answer.message) : answer.message;
    onChange();
    return null;
  };
  return (
    <div className="fields">
      <TextField
        label="拍摄日期"
        hint="须在公示期内"
        type="date"
        min={postedOn}
        value={takenOn}
        onChange={(day) => day && setTakenOn(day)}
      />
      <FileSender
        label="附公示照片"
        accept=".jpg,.jpeg,.png"
        largestBytes={limits.maxBytes}
        hint=".jpg、.png；超过 10 MB 的会先在本机缩小"
        prepare={(file) => shrinkPhoto(file, limits.maxBytes)}
        send={send}
      />
      <Failure failure={attach.failure} />
    </div>
  );
}
