/**
 * Has the browser delete what this site stored, as the last part of "delete all traces". "cache" is not asked for: it
 * takes Chrome seconds. Another site cannot use this address to delete anything.
 */
import type { APIRoute } from 'astro'

export const GET: APIRoute = ({ request }) => {
  const isOwn = request.headers.get('sec-fetch-site') === 'same-origin'
  return Response.json(
    { ok: isOwn },
    {
      headers: {
        'cache-control': 'no-store',
        ...(isOwn ? { 'clear-site-data': '"storage", "cookies"' } : {}),
      },
    },
  )
}
