import type { S3Client } from '@aws-sdk/client-s3';
import type { Instant } from '../rules/kernel/plainDate.ts';
import type { Files } from './stores.ts';

export type S3Settings = {
  readonly region: string;
  /** Endpoint as the function reaches it; null: AWS. */
  readonly endpoint: string | null;
  /** Endpoint as a browser reaches it; null: the same. */
  readonly publicEndpoint: string | null;
  /** How files are locked; null: the store cannot (the embedded one). */
  readonly lockMode: LockMode | null;
};

/** Governance can be lifted by a role that may bypass it, compliance by nobody, the account's owner included. */
export type LockMode = 'GOVERNANCE' | 'COMPLIANCE';

/** How long a presigned upload or download is good for. */
const uploadSeconds = 15 * 60;
const downloadSeconds = 10 * 60;

type Sdk = typeof import('./s3Sdk.ts');

/** The bucket. Its SDK, the heaviest part of the function, is loaded at the first use of a file. */
export function openS3Files(bucketName: string, settings: S3Settings): Files {
  let sdkLoading: Promise<Sdk> | null = null;
  const loadSdk = () => {
    sdkLoading ??= import('./s3Sdk.ts');
    return sdkLoading;
  };
  const clients = new Map<string, S3Client>();
  const connect = async (endpoint: string | null) => {
    const sdk = await loadSdk();
    let client = clients.get(endpoint ?? '');
    if (!client) {
      const { region } = settings;
      client = new sdk.S3Client(endpoint === null ? { region } : { region, endpoint, forcePathStyle: true });
      clients.set(endpoint ?? '', client);
    }
    return { sdk, client };
  };
  const connectPublic = () => connect(settings.publicEndpoint ?? settings.endpoint);

  const findSize = async (key: string): Promise<number | null> => {
    const { sdk, client } = await connect(settings.endpoint);
    try {
      const head = await client.send(new sdk.HeadObjectCommand({ Bucket: bucketName, Key: key }));
      return head.ContentLength ?? 0;
    } catch (fault) {
      if (fault instanceof sdk.NotFound || fault instanceof sdk.NoSuchKey) return null;
      throw fault;
    }
  };

  return {
    async presignUpload({ key, contentType, maxBytes, now }) {
      const [{ client }, { createPresignedPost }] = await Promise.all([
        connectPublic(),
        import('@aws-sdk/s3-presigned-post'),
      ]);
      const { url, fields } = await createPresignedPost(client, {
        Bucket: bucketName,
        Key: key,
        Fields: { 'Content-Type': contentType },
        Conditions: [['content-length-range', 1, maxBytes]],
        Expires: uploadSeconds,
      });
      return {
        url,
        fields: Object.entries(fields).map(([name, value]) => ({ name, value })),
        expiresAt: new Date(Date.parse(now) + uploadSeconds * 1000).toISOString() as Instant,
      };
    },

    async presignDownload(key, fileName) {
      const [{ sdk, client }, { getSignedUrl }] = await Promise.all([
        connectPublic(),
        import('@aws-sdk/s3-request-presigner'),
      ]);
      const disposition = `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`;
      const command = new sdk.GetObjectCommand({
        Bucket: bucketName,
        Key: key,
        ResponseContentDisposition: disposition,
      });
      return getSignedUrl(client, command, { expiresIn: downloadSeconds });
    },

    findSize,

    async read(key) {
      const { sdk, client } = await connect(settings.endpoint);
      const object = await client.send(new sdk.GetObjectCommand({ Bucket: bucketName, Key: key }));
      if (!object.Body) throw new Error(`empty answer for ${key}`);
      return object.Body.transformToByteArray();
    },

    async write(key, bytes, contentType) {
      const { sdk, client } = await connect(settings.endpoint);
      await client.send(
        new sdk.PutObjectCommand({ Bucket: bucketName, Key: key, Body: bytes, ContentType: contentType }),
      );
    },

    async keep(key, bytes, contentType) {
      // The embedded store does not heed the condition, so that it is looked first; on AWS the condition decides.
      if ((await findSize(key)) !== null) return;
      const { sdk, client } = await connect(settings.endpoint);
      const object = { Bucket: bucketName, Key: key, Body: bytes, ContentType: contentType, IfNoneMatch: '*' };
      try {
        await client.send(new sdk.PutObjectCommand(object));
      } catch (fault) {
        if (!(fault instanceof Error) || fault.name !== 'PreconditionFailed') throw fault;
      }
    },

    async lock(key, until) {
      if (settings.lockMode === null) return;
      const { sdk, client } = await connect(settings.endpoint);
      const Retention = { Mode: settings.lockMode, RetainUntilDate: new Date(`${until}T00:00:00+08:00`) };
      await client.send(new sdk.PutObjectRetentionCommand({ Bucket: bucketName, Key: key, Retention }));
    },
  };
}
