import { useEffect, useState } from 'react';
import type { ShelvedPhoto } from '../device/photoShelf.ts';
import { toSizeWords } from '../words.ts';

type PhotoRowProps = {
  readonly number: number;
  /** Null: it was taken on another device. */
  readonly photo: ShelvedPhoto | null;
  /** Where the platform shows it; null where that is not known here. */
  readonly address: string | null;
  readonly remove: () => void;
};

export function PhotoRow({ number, photo, address, remove }: PhotoRowProps) {
  const picture = useObjectUrl(photo?.small ?? null);
  return (
    <li>
      {picture && <img src={picture} alt={`照片${number}：${photo?.fileName}`} />}
      <span>
        照片{number}：{toPhotoWords(photo, address)}
        {address && (
          <>
            ，
            <a href={address} target="_blank" rel="noreferrer">
              查看原图
            </a>
          </>
        )}
      </span>
      <button type="button" onClick={remove} aria-label={`删除照片${number}`}>
        删除
      </button>
    </li>
  );
}

function toPhotoWords(photo: ShelvedPhoto | null, address: string | null): string {
  if (photo === null) return address === null ? '在另一台手机上，尚未看到' : '已发送';
  if (photo.refusal !== null) return `没有接收：${photo.refusal}`;
  if (photo.bytes === null) return '已发送';
  return `${toSizeWords(photo.sizeBytes)}，未发送`;
}

function useObjectUrl(blob: Blob | null): string | null {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    if (blob === null) return setUrl(null);
    const made = URL.createObjectURL(blob);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [blob]);
  return url;
}
