import type { CalendarNotice } from '../calendar/calendarNotice.ts';
import type { PlainDate } from '../kernel/plainDate.ts';
import type { InputProblem } from '../kernel/refusals.ts';
import { judgePublicity } from './publicity.ts';
import type { Posting } from './report.ts';

/** Bytes of one photo at most (10 MB), and photos of one posting at most. @source issue 3, point 7 (D) */
export const publicityPhotos = { maxBytes: 10 * 1024 * 1024, most: 6 } as const;

/**
 * Names what keeps a photo from proving this posting: taken before the day of posting, after the last day or in the
 * future (the first and the last day count), a seventh one, or one that is attached already.
 * @source R270 (evidence of publicity); number and days are ours (D)
 */
export function findPhotoProblems(
  posting: Posting,
  { takenOn, sha256 }: { readonly takenOn: PlainDate; readonly sha256: string },
  today: PlainDate,
  notices: readonly CalendarNotice[],
): readonly InputProblem[] {
  const problems: InputProblem[] = [];
  const photos = posting.photos ?? [];
  const { endsOn } = judgePublicity(posting, today, notices).deadline;
  const latest = endsOn < today ? endsOn : today;
  if (takenOn < posting.postedOn || takenOn > latest) {
    const message = `拍摄日期须在公示期内：${posting.postedOn} 至 ${latest}`;
    problems.push({ path: 'takenOn', code: 'NOT_IN_PUBLICITY', message });
  }
  if (photos.length >= publicityPhotos.most) {
    problems.push({ path: 'uploadId', code: 'TOO_MANY_PHOTOS', message: `公示照片最多 ${publicityPhotos.most} 张` });
  }
  if (photos.some((photo) => photo.sha256 === sha256.toLowerCase())) {
    problems.push({ path: 'sha256', code: 'PHOTO_REPEATED', message: '这张照片已经上传过' });
  }
  return problems;
}
