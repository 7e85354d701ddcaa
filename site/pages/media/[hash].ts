/** A picture by the hash of its bytes: it can never change, so a phone may keep it. */
import type { APIRoute } from 'astro'
import { bytesOf, pictureOf } from '../../content/pictures.ts'

export const GET: APIRoute = async ({ params }) => {
  const picture = pictureOf(params['hash'] ?? '')
  if (!picture) return new Response('Not found', { status: 404 })
  try {
    return new Response(await bytesOf(picture.hash), {
      headers: {
        'content-type': picture.mimeType,
        'cache-control': 'public, max-age=31536000, immutable',
        'content-security-policy': "default-src 'none'; sandbox",
      },
    })
  } catch {
    return new Response('The picture is not there yet.', {
      status: 503,
      headers: { 'cache-control': 'no-store' },
    })
  }
}
