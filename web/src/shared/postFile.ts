/** A presigned form as the API hands it out. */
export type UploadForm = {
  readonly url: string;
  readonly fields: readonly { readonly name: string; readonly value: string }[];
};

export type UploadControl = {
  readonly signal: AbortSignal;
  /** Told the share that is sent, 0–1. */
  readonly onProgress: (share: number) => void;
};

/** Posts a file to a presigned form. @throws Error in words for people; an aborted one is named `AbortError` */
export async function postFile(
  { url, fields }: UploadForm,
  file: Blob,
  name: string,
  control: UploadControl,
): Promise<void> {
  const { signal, onProgress } = control;
  // Stopped while the form was asked for.
  signal.throwIfAborted();
  const form = fillForm(fields, file, name);
  await new Promise<void>((resolve, reject) => {
    // fetch does not tell how much of a body is sent.
    const request = new XMLHttpRequest();
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onload = () =>
      request.status < 300
        ? resolve()
        : reject(new Error('文件没有传上去：服务器没有收下。请再试一次；多次不成的，请与县卫生健康局联系。'));
    request.onerror = () => reject(new Error('文件没有传完：网络中断。请检查网络后再试一次，不必重新选择文件。'));
    request.onabort = () => reject(new DOMException('cancelled', 'AbortError'));
    signal.addEventListener('abort', () => request.abort(), { once: true });
    request.open('POST', url);
    request.send(form);
  });
}

/** A presigned form's fields, and the file as the last of them. */
export function fillForm(fields: UploadForm['fields'], file: Blob, name?: string): FormData {
  const form = new FormData();
  for (const field of fields) form.append(field.name, field.value);
  form.append('file', file, name);
  return form;
}

export function toMegabytes(bytes: number): string {
  return bytes < 1024 * 1024 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
