/**
 * Wraps the REST routes: only what the CMS needs gets through to Payload. Its own defaults answer unlimited lists,
 * deep `where` queries and anonymous reads.
 */
import { refusal } from './refusal.ts'

type Handler = (request: Request, args: { params: Promise<{ slug?: string[] }> }) => Promise<Response>

export const guarded =
  (handler: Handler): Handler =>
  async (request, args) => {
    const { slug = [] } = await args.params
    const refused = refusal({
      method: request.method,
      path: slug,
      url: new URL(request.url),
      isSignedIn: /(?:^|;\s*)payload-token=/.test(request.headers.get('cookie') ?? ''),
      length: Number(request.headers.get('content-length') ?? 0),
      isUpload: request.headers.get('content-type')?.startsWith('multipart/form-data') ?? false,
    })
    if (refused)
      return Response.json({ errors: [{ message: refused.message }] }, { status: refused.status })
    return handler(request, args)
  }
