/** The part of the SDK that is used, named one by one so that the bundle leaves the rest out. Imported late. */
export {
  GetObjectCommand,
  HeadObjectCommand,
  NoSuchKey,
  NotFound,
  PutObjectCommand,
  PutObjectRetentionCommand,
  S3Client,
} from '@aws-sdk/client-s3';
