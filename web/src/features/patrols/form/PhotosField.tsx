import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { PatrolValue } from '../../../../../functions/rules/patrols/patrolRecord.ts';
import { ask } from '../../../shared/ask.ts';
import { UndoNote } from '../../../shared/UndoNote.tsx';
import { useDesk } from '../deskContext.ts';
import { findToken } from '../device/clerk.ts';
import type { PhotoPlace, ShelvedPhoto } from '../device/photoShelf.ts';
import { preparePhoto } from '../device/preparePhoto.ts';
import { PatrolPhotosDocument } from '../patrols.graphql.ts';
import { notSaved } from '../words.ts';
import type { FieldProps } from './fieldProps.ts';
import { PhotoRow } from './PhotoRow.tsx';

/** Without a photo where it was taken on another device. */
type RemovedPhoto = { readonly sha256: string; readonly photo: ShelvedPhoto | null };

type PhotosFieldProps = FieldProps<'PHOTOS'> & { readonly place: PhotoPlace };

/** Photos of the visit: scaled down and kept on the device, sent by themselves. */
export function PhotosField({ field, value, isLocked, describedBy, write, place }: PhotosFieldProps) {
  const { desk } = useDesk();
  const [faults, setFaults] = useState<readonly string[]>([]);
  const [removed, setRemoved] = useState<RemovedPhoto | null>(null);
  const [isPreparing, setPreparing] = useState(false);
  const digests = toDigests(value);
  const arrived = useArrivedPhotos(place, digests.length > 0);
  const add = async (files: readonly File[]): Promise<void> => {
    setPreparing(true);
    const wrong: string[] = [];
    const next = [...digests];
    for (const file of files) {
      const photo = await preparePhoto(file);
      if (!photo.ok) wrong.push(photo.refusal);
      else if (next.length >= field.most) wrong.push(`“${file.name}”没有加入：最多 ${field.most} 张。`);
      else if (!next.includes(photo.value.sha256)) {
        const isKept = await desk.photos.put(photo.value, place).then(
          () => true,
          () => false,
        );
        if (isKept) next.push(photo.value.sha256);
        else wrong.push(`“${file.name}”没有保存：${notSaved}`);
      }
    }
    if (next.length > digests.length) await write(next);
    setFaults(wrong);
    setPreparing(false);
  };
  const remove = async (sha256: string): Promise<void> => {
    const photo = desk.photos.find(place, sha256);
    const left = digests.filter((one) => one !== sha256);
    if ((await write(left.length === 0 ? null : left)) !== null) return;
    await desk.photos.remove(place, sha256);
    setRemoved({ sha256, photo });
    desk.changed();
  };
  const putBack = async ({ sha256, photo }: RemovedPhoto): Promise<void> => {
    if (photo) await desk.photos.putBack(photo);
    if ((await write([...digests, sha256])) === null) setRemoved(null);
  };
  return (
    <fieldset disabled={isLocked} aria-describedby={describedBy}>
      <legend>
        {field.title}（最多 {field.most} 张）
      </legend>
      <ul className="photos">
        {digests.map((sha256, index) => (
          <PhotoRow
            key={sha256}
            number={index + 1}
            photo={desk.photos.find(place, sha256)}
            address={arrived.get(sha256) ?? null}
            remove={() => void remove(sha256)}
          />
        ))}
      </ul>
      {removed && !isLocked && digests.length < field.most && (
        <UndoNote
          text={`已删除${removed.photo ? `“${removed.photo.fileName}”` : '照片'}`}
          onUndo={() => void putBack(removed)}
        />
      )}
      <label className="file">
        {digests.length === 0 ? '拍照或选择照片' : '再加照片'}
        <input
          type="file"
          accept="image/*"
          multiple
          disabled={isLocked || isPreparing}
          onChange={({ target }) => {
            const files = [...(target.files ?? [])];
            target.value = '';
            void add(files);
          }}
        />
      </label>
      <div role="status" aria-live="polite">
        {isPreparing && <p className="quiet">正在处理照片……</p>}
        {faults.map((fault) => (
          <p key={fault} className="warning">
            {fault}
          </p>
        ))}
      </div>
    </fieldset>
  );
}

function toDigests(value: PatrolValue | undefined): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

/** Photos that the platform has, from whatever device: digest → where to look at it. */
function useArrivedPhotos({ month, employerId }: PhotoPlace, enabled: boolean): ReadonlyMap<string, string | null> {
  const { desk, view } = useDesk();
  const sent = desk.photos.list().filter(({ bytes }) => bytes === null).length;
  const { data } = useQuery({
    queryKey: ['patrol photos', month, employerId, sent],
    queryFn: async () => ask(PatrolPhotosDocument, { month, employerId }, await findToken(desk.clerk)),
    enabled: enabled && view.sending.kind === 'IDLE',
    retry: false,
  });
  const photos = data?.patrolRecord?.photos ?? [];
  return new Map(photos.map(({ sha256, downloadUrl }) => [sha256, downloadUrl]));
}
