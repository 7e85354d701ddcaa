/**
 * `POST /api/offers/:id/preview` gives a link to the page of the newest draft, for somebody who writes or reviews it.
 * `GET /api/preview/:token?language=ar` gives the site what that page is made of: 404 for a token that is none of ours,
 * 410 once it is over. `GET /api/preview/:token/picture` gives the bytes of its picture.
 */
import { Forbidden, type Endpoint, type PayloadRequest } from 'payload'
import { mayDo } from '../access/mayDo.ts'
import { userOf } from '../access/roles.ts'
import { languageOf, sourceLanguage } from '../../content-models/languages.ts'
import { addressOf, take } from '../guard/limits.ts'
import { bytesOf } from '../publications/files.ts'
import { settings } from '../settings.ts'
import { missingIn } from './missing.ts'
import { previewPicture, previewRows } from './rows.ts'
import { newToken, readToken, type Pass } from './token.ts'

const now = (): number => Math.floor(Date.now() / 1000)
const isoOf = (seconds: number): string => new Date(seconds * 1000).toISOString()

/** What the panel in the admin gets: the page stands under `site` + "/" + language + `path`. */
export interface PreviewLink {
  readonly site: string
  readonly path: string
  readonly until: string
}

/** Who reads the published text only may not read what is pending: the link shows that, too, as long as it lasts. */
async function refuseOutsiders(req: PayloadRequest, id: string): Promise<void> {
  if (!userOf(req.user) || !(await mayDo(req, 'update', 'offers', id))) throw new Forbidden(req.t)
}

export const makePreviewEndpoint: Endpoint = {
  path: '/:id/preview',
  method: 'post',
  handler: async (req) => {
    const id = String(req.routeParams?.['id'])
    await refuseOutsiders(req, id)
    const { token, until } = newToken(settings.previewSecret, id, now())
    const site = settings.siteUrl.replace(/\/$/, '')
    return Response.json({ site, path: `/preview/${token}`, until: isoOf(until) } satisfies PreviewLink)
  },
}

const headers = { 'cache-control': 'no-store' }
/** The site has the words for each, in the language of who reads. */
const nothing = (status: 404 | 410 | 429) => Response.json({ rows: [] }, { status, headers })

/** What a token of a request opens, or the answer that it opens nothing. */
async function passOf(req: PayloadRequest): Promise<Pass | Response> {
  const token = String(req.routeParams?.['token'])
  const pass = readToken(settings.previewSecret, token, now())
  if (pass && pass !== 'over') return (await take('viewsOfPreview', token)) ? pass : nothing(429)
  // All readers come by the site, from one address: who tries tokens must not keep out who has one.
  if (!(await take('wrongPreviewsFromAddress', addressOf(req.headers)))) return nothing(429)
  return nothing(pass ? 410 : 404)
}

const readPreview: Endpoint = {
  path: '/preview/:token',
  method: 'get',
  handler: async (req) => {
    const pass = await passOf(req)
    if (pass instanceof Response) return pass
    const language = languageOf(req.searchParams.get('language') ?? '')?.code ?? sourceLanguage
    const preview = await previewRows(req, pass.id, language)
    if (!preview) return nothing(404)
    const missing = missingIn(preview.rows)
    const rows = missing.length > 0 ? [] : preview.rows
    return Response.json({ until: isoOf(pass.until), pending: preview.pending, missing, rows }, { headers })
  },
}

const readPicture: Endpoint = {
  path: '/preview/:token/picture',
  method: 'get',
  handler: async (req) => {
    const pass = await passOf(req)
    if (pass instanceof Response) return pass
    const { filename, mimeType } = ((await previewPicture(req, pass.id)) ?? {}) as {
      filename?: string | null
      mimeType?: string | null
    }
    return filename ? bytesOf(filename, mimeType) : nothing(404)
  },
}

export const readPreviewEndpoints = [readPreview, readPicture]
