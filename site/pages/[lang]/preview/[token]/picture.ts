/** The picture of a draft, for whoever has its signed link. Kept by nobody, like its page. */
import type { APIRoute } from 'astro'
import { fetchPicture } from '../../../../preview/fetchPreview.ts'
import { settings } from '../../../../settings.ts'

export const GET: APIRoute = async ({ params: { token = '' } }) => {
  const picture = await fetchPicture(settings.cmsUrl, token)
  const type = picture?.headers.get('content-type') ?? ''
  if (!picture || !/^image\/(jpeg|png|webp)$/.test(type)) return new Response('Not found', { status: 404 })
  return new Response(picture.body, {
    headers: { 'content-type': type, 'content-security-policy': "default-src 'none'; sandbox" },
  })
}
