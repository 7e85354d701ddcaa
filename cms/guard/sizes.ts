/** How much somebody may send at once, in bytes. */
export const largestForm = 256 * 1024
/** A table of offers, sent by the admin's import */
export const largestTable = 2 * 1024 * 1024
export const largestPicture = 6 * 1024 * 1024

/** The largest body of a request to this path (segments after /api). */
export function largestBody(method: string, path: readonly string[], type: string): number {
  const isForm = type.startsWith('multipart/form-data')
  // The form around the file counts too.
  if (method === 'POST' && path.join('/') === 'import/offers')
    return isForm ? largestTable + largestForm : largestTable
  return path[0] === 'media' && isForm ? largestPicture + largestForm : largestForm
}
