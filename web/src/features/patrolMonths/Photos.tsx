import { toMoment } from '../../shared/moments.ts';
import { toMegabytes } from '../../shared/postFile.ts';
import type { PhotoFragment } from './patrolMonths.graphql.ts';

type PhotosProps = { readonly photos: readonly PhotoFragment[] /** Named, not arrived. */; readonly missing?: number };

/** Photos of a record; each opens in full. */
export function Photos({ photos, missing = 0 }: PhotosProps) {
  return (
    <section aria-labelledby="photos">
      <h2 id="photos">照片</h2>
      {photos.length === 0 && missing === 0 && <p className="quiet">没有照片。</p>}
      {missing > 0 && <p className="warning">还有 {missing} 张没有传到，手机联网后会自动补传。</p>}
      <div className="fields">
        {photos.map(({ sha256, fileName, sizeBytes, hasPosition, receivedAt, downloadUrl }) => (
          <figure key={sha256} style={{ margin: 0 }}>
            {downloadUrl && (
              <a href={downloadUrl} target="_blank" rel="noreferrer">
                <img src={downloadUrl} alt={`现场照片 ${fileName}`} loading="lazy" style={{ maxWidth: '100%' }} />
              </a>
            )}
            <figcaption className="quiet hint">
              {fileName}，{toMegabytes(sizeBytes)}，{toMoment(receivedAt)} 收到{hasPosition && '，照片带有位置'}
              {!downloadUrl && '；您的岗位不能查看照片'}
            </figcaption>
          </figure>
        ))}
      </div>
    </section>
  );
}
