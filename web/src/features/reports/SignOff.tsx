import { type FormEvent, useState } from 'react';
import { ask } from '../../shared/ask.ts';
import { ChangeNote } from '../../shared/ChangeNote.tsx';
import { digestOf } from '../../shared/digestOf.ts';
import { FileSender } from '../../shared/FileSender.tsx';
import { postFile, toMegabytes, type UploadControl } from '../../shared/postFile.ts';
import { findProblem, isRefusal } from '../../shared/refusal.ts';
import { SelectField } from '../../shared/SelectField.tsx';
import { useSession } from '../../shared/sessionContext.ts';
import { TextField } from '../../shared/TextField.tsx';
import { Tick } from '../../shared/Tick.tsx';
import { useKeptText } from '../../shared/useKeptText.ts';
import { useSend } from '../../shared/useSend.ts';
import type { ReportProps } from './ReportPage.tsx';
import { RequestSignedPdfDocument, type SignatoryCapacity, SignOffDocument } from './reports.graphql.ts';

const largestBytes = 20 * 1024 * 1024;
const capacityWords = { LEGAL_REPRESENTATIVE: '法定代表人', PRINCIPAL: '主要负责人' } as const;

type Uploaded = {
  readonly uploadId: string;
  readonly sha256: string;
  readonly fileName: string;
  readonly sizeBytes: number;
};

/** The signed and sealed report is uploaded, and said whose signature it bears. Possible after the publicity has ended. */
export function SignOff({ report, onChange }: ReportProps) {
  const { token } = useSession();
  const { send, isSending, failure, refusal, problems, clearRefusal } = useSend(SignOffDocument);
  const [uploaded, setUploaded] = useState<Uploaded | null>(null);
  const [name, setName, forgetName] = useKeptText(`signatory.${report.id}`);
  const [code, setCode, forgetCode] = useKeptText(`version.${report.id}`);
  const [capacity, setCapacity, forgetCapacity] = useKeptText(`capacity.${report.id}`, 'LEGAL_REPRESENTATIVE');
  const [isSealed, setSealed] = useState(false);

  const upload = async (file: File, control: UploadControl): Promise<string | null> => {
    setUploaded(null);
    clearRefusal();
    const { requestSignedPdfUpload: asked } = await ask(
      RequestSignedPdfDocument,
      { input: { reportId: report.id, sizeBytes: file.size } },
      token,
    );
    if (isRefusal(asked)) return asked.message;
    await postFile(asked.upload, file, file.name, control);
    const sha256 = await digestOf(file);
    setUploaded({ uploadId: asked.uploadId, sha256, fileName: file.name.slice(-200), sizeBytes: file.size });
    return null;
  };
  const signOff = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (uploaded === null) return;
    const { uploadId, sha256, fileName } = uploaded;
    const answer = await send({
      reportId: report.id,
      uploadId,
      sha256,
      fileName,
      signatoryName: name.trim(),
      capacity: capacity as SignatoryCapacity,
      sealed: isSealed,
      ...(code.trim() && { versionCode: code.trim().toLowerCase() }),
    });
    if (answer === null) return;
    for (const forget of [forgetName, forgetCode, forgetCapacity]) forget();
    onChange();
  };
  const from = report.nextSteps.find(({ action }) => action === 'SIGN_OFF')?.possibleFrom;
  return (
    <section aria-labelledby="sign">
      <h2 id="sign">签字盖章</h2>
      {!report.publicity?.ended && <p>公示期满后办理，最早 {from}。可以先准备好签章件。</p>}
      <p>打印评估报告，由法定代表人或主要负责人审定签字，加盖公章，扫描成一个 PDF；也可以用电子签章。</p>
      <FileSender label="签字盖章的报告" accept=".pdf" largestBytes={largestBytes} send={upload} />
      {uploaded && (
        <p role="status">
          已传到：{uploaded.fileName}（{toMegabytes(uploaded.sizeBytes)}）。填好下面各项后提交。
        </p>
      )}
      <form onSubmit={(event) => void signOff(event)}>
        <div className="fields">
          <TextField
            label="签字人姓名"
            fault={findProblem(problems, 'signatoryName')}
            required
            maxLength={50}
            value={name}
            onChange={setName}
          />
          <SelectField label="签字人身份" value={capacity} onChange={setCapacity} options={capacityWords} />
          <TextField
            label="页脚上的版本码"
            hint="扫描件须照签了字的那份纸填写；电子签章的 PDF 不用填"
            fault={findProblem(problems, 'versionCode')}
            maxLength={20}
            autoComplete="off"
            value={code}
            onChange={setCode}
          />
        </div>
        <div className="choices">
          <Tick label="已加盖单位公章" required checked={isSealed} onChange={setSealed} />
        </div>
        <ChangeNote refusal={refusal} failure={failure} />
        <div className="actions">
          <button className="main" type="submit" disabled={uploaded === null || isSending}>
            {isSending ? '正在检查签章件……' : '提交签章件'}
          </button>
          {uploaded === null && <span className="quiet">请先选择签章件。</span>}
        </div>
      </form>
      <details>
        <summary>依据</summary>
        <p>泸政办函〔2023〕18号“1.用人单位风险评估”：公示期满，由法定代表人或主要负责人审定签字并加盖公章。</p>
      </details>
    </section>
  );
}
