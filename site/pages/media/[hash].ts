/** A picture or recording by the hash of its bytes: it can never change, so a phone may keep it. */
import type { APIRoute } from 'astro'
import { content } from '../../content/index.ts'
import { answerWithPart } from '../../http/part.ts'

export const GET: APIRoute = async ({ params, request }) => {
  const file = content.files.at(params['hash'] ?? '')
  if (!file) return new Response('Not found', { status: 404 })
  try {
    return answerWithPart(request, await content.files.bytesOf(file), {
      etag: `"${file.hash}"`,
      'content-type': file.mimeType,
      'cache-control': 'public, max-age=31536000, immutable',
      'content-security-policy': "default-src 'none'; sandbox",
    })
  } catch {
    return new Response('The file is not there yet.', {
      status: 503,
      headers: { 'cache-control': 'no-store' },
    })
  }
}
