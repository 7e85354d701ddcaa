import { APIError, type PayloadRequest } from 'payload'
import { sentence } from './words.ts'

/** The error that refuses a request with a sentence of ours, in the language of who asks. @param rule "rules.…" */
export const refusal = (
  req: Pick<PayloadRequest, 'i18n'>,
  status: number,
  rule: string,
  gaps: Record<string, string> = {},
): APIError => new APIError(sentence(req.i18n.language, rule, gaps), status, null, true)
