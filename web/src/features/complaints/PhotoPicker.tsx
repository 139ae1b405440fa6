import { useState } from 'react';
import { complaintPhotos } from '../../../../functions/rules/disclosure/complaint.ts';
import { ask } from '../../shared/ask.ts';
import { digestOf } from '../../shared/digestOf.ts';
import { FileSender } from '../../shared/FileSender.tsx';
import { postFile, type UploadControl } from '../../shared/postFile.ts';
import { shrinkPhoto } from '../../shared/shrinkPhoto.ts';
import { UndoNote } from '../../shared/UndoNote.tsx';
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
  const [removed, setRemoved] = useState<SentPhoto | null>(null);
  const send = async (file: File, control: UploadControl): Promise<string | null> => {
    const { requestComplaintPhotoUpload: asked } = await ask(RequestComplaintPhotoUploadDocument, {
      input: { county, sizeBytes: file.size },
    });
    if (asked.__typename !== 'ComplaintPhotoUpload') return asked.message;
    await postFile(asked.upload, file, file.name, control);
    setRemoved(null);
    onChange([...photos, { uploadId: asked.uploadId, sha256: await digestOf(file), fileName: file.name }]);
    return null;
  };
  const remove = (photo: SentPhoto): void => {
    setRemoved(photo);
    onChange(photos.filter((one) => one !== photo));
  };
  return (
    <>
      {photos.length < most ? (
        <FileSender
          label="照片（可不附）"
          accept=".jpg,.jpeg,.png"
          largestBytes={maxBytes}
          hint={`最多 ${most} 张，只有监督执法部门看得到。照片可能带有拍摄地点，匿名的请留意。`}
          prepare={(file) => shrinkPhoto(file, maxBytes, 'DROPPED')}
          send={send}
        />
      ) : (
        <p className="quiet">照片已有 {most} 张，不能再加。</p>
      )}
      {photos.length > 0 && (
        <ul aria-label="已附的照片">
          {photos.map((photo) => (
            <li key={photo.uploadId}>
              {photo.fileName}{' '}
              <button type="button" onClick={() => remove(photo)}>
                去掉 {photo.fileName}
              </button>
            </li>
          ))}
        </ul>
      )}
      {removed && (
        <UndoNote
          text={`已去掉“${removed.fileName}”`}
          onUndo={() => {
            onChange([...photos, removed]);
            setRemoved(null);
          }}
        />
      )}
    </>
  );
}
