/** A person at the CMS, by its REST interface with a real login. */
import type { Login, System } from '../../support/servers.ts'

export interface Doc {
  id: string
  [field: string]: unknown
}

export class CmsClient {
  private cookie = ''
  private readonly cmsUrl: string

  private constructor(cmsUrl: string) {
    this.cmsUrl = cmsUrl
  }

  /** Signs in; throws with the CMS's own answer when that fails. */
  static async signIn({ cmsUrl }: Pick<System, 'cmsUrl'>, { email, password }: Login): Promise<CmsClient> {
    const client = new CmsClient(cmsUrl)
    await client.send('POST', '/api/users/login', { email, password })
    return client
  }

  /** Her session, as a browser sends it */
  get session(): string {
    return this.cookie
  }

  /** Sends JSON and gives the answer; throws when it is not a success. */
  async send<T = { doc: Doc }>(method: string, path: string, body?: unknown): Promise<T> {
    return JSON.parse(await this.text(method, path, body)) as T
  }

  /** A page of the admin as it comes. */
  page(path: string): Promise<string> {
    return this.text('GET', path)
  }

  /** Uploads a file with what belongs to it; throws when it is not taken. */
  async upload(path: string, file: File, fields: object): Promise<Doc> {
    const form = new FormData()
    form.set('file', file)
    form.set('_payload', JSON.stringify(fields))
    return (JSON.parse(await this.text('POST', path, form)) as { doc: Doc }).doc
  }

  private async text(method: string, path: string, body?: unknown): Promise<string> {
    const isForm = body instanceof FormData
    const response = await fetch(this.cmsUrl + path, {
      method,
      headers: {
        ...(isForm ? {} : { 'content-type': 'application/json' }),
        origin: this.cmsUrl,
        cookie: this.cookie,
      },
      ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
    })
    const cookies = response.headers.getSetCookie()
    if (cookies.length > 0) this.cookie = cookies.map((cookie) => cookie.split(';')[0]).join('; ')
    const answer = await response.text()
    if (!response.ok) throw new Error(`${method} ${path}: ${String(response.status)} ${answer.slice(0, 500)}`)
    return answer
  }
}
