import { largestRecording } from '../../content-models/recording.ts'

/** How much somebody may send at once, in bytes. */
export const largestForm = 256 * 1024
/** A table of offers, sent by the admin's import */
export const largestTable = 2 * 1024 * 1024
export const largestPicture = 6 * 1024 * 1024

/** A file comes in a form, and that counts too. A larger recording is refused with more to say: see recordings/readFile.ts. */
const largestFiles: Readonly<Record<string, number>> = {
  media: largestPicture + largestForm,
  recordings: 2 * largestRecording + largestForm,
}

/** The largest body of a request to this path (segments after /api). */
export function largestBody(method: string, path: readonly string[], type: string): number {
  const isForm = type.startsWith('multipart/form-data')
  // The form around the file counts too.
  if (method === 'POST' && path.join('/') === 'import/offers')
    return isForm ? largestTable + largestForm : largestTable
  return (isForm ? largestFiles[path[0] ?? ''] : undefined) ?? largestForm
}
