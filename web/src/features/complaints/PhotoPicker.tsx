import { useId, useState } from 'react';
import { complaintPhotos } from '../../../../functions/rules/disclosure/complaint.ts';
import { AskFailure, ask } from '../../shared/ask.ts';
import { digestOf } from '../../shared/digestOf.ts';
import { postFile, toMegabytes } from '../../shared/postFile.ts';
import { shrinkPhoto } from '../../shared/shrinkPhoto.ts';
import { RequestComplaintPhotoUploadDocument } from './complaints.graphql.ts';

export type SentPhoto = { readonly uploadId: string; readonly sha256: string; readonly fileName: string };

type PhotoPickerProps = {
  readonly county: string;
  readonly photos: readonly SentPhoto[];
  readonly onChange: (photos: readonly SentPhoto[]) => void;
};

const { most, maxBytes } = complaintPhotos;

/** Photos that go with a complaint: too large ones are scaled down here, others than photos are refused. */
export function PhotoPicker({ county, photos, onChange }: PhotoPickerProps) {
  const id = useId();
  const [share, setShare] = useState<number | null>(null);
  const [fault, setFault] = useState<string | null>(null);

  const take = async (chosen: File): Promise<void> => {
    setFault(null);
    if (!/\.(jpe?g|png)$/i.test(chosen.name)) {
      return setFault(`“${chosen.name}”不是照片，只收 .jpg、.jpeg、.png 文件。`);
    }
    setShare(0);
    try {
      onChange([...photos, await sendPhoto(county, await shrinkPhoto(chosen, maxBytes), setShare)]);
    } catch (failure) {
      setFault((failure as Error).message);
    } finally {
      setShare(null);
    }
  };
  return (
    <div className="field">
      <label htmlFor={id}>照片（可不附）</label>
      <input
        id={id}
        type="file"
        accept=".jpg,.jpeg,.png"
        disabled={share !== null || photos.length >= most}
        aria-describedby={`${id}-about`}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          // So that the same file can be chosen again.
          if (file) void take(file).finally(() => (target.value = ''));
        }}
      />
      <span id={`${id}-about`} className="quiet hint">
        最多 {most} 张，只有监督执法部门看得到。照片可能带有拍摄地点，匿名的请留意。
      </span>
      <span role="status">
        {share !== null && <progress aria-label="照片上传进度" value={share} max={1} />}
        {fault && <span className="warning hint">{fault}</span>}
      </span>
      {photos.length > 0 && (
        <ul>
          {photos.map((photo) => (
            <li key={photo.uploadId}>
              {photo.fileName}{' '}
              <button type="button" onClick={() => onChange(photos.filter((one) => one !== photo))}>
                去掉
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** @throws Error in words for people */
async function sendPhoto(county: string, file: File, onProgress: (share: number) => void): Promise<SentPhoto> {
  if (file.size > maxBytes) throw new Error(`照片有 ${toMegabytes(file.size)}，最大 ${toMegabytes(maxBytes)}。`);
  const { requestComplaintPhotoUpload: asked } = await ask(RequestComplaintPhotoUploadDocument, {
    input: { county, sizeBytes: file.size },
  });
  if (asked.__typename !== 'ComplaintPhotoUpload') throw new AskFailure('BAD_INPUT', asked.message);
  await postFile(asked.upload, file, file.name, { signal: new AbortController().signal, onProgress });
  return { uploadId: asked.uploadId, sha256: await digestOf(file), fileName: file.name };
}
