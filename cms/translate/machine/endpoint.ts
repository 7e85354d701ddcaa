/** `POST /api/translations/:id/machine` lets the machine fill what is missing or outdated, where one is set up. */
import { APIError, type Endpoint } from 'payload'
import { settings } from '../../settings.ts'
import { sentence } from '../../words.ts'
import { fillByMachine } from './fill.ts'
import { libreTranslate } from './libreTranslate.ts'

export const hasMachine = settings.translateUrl !== undefined

export const machineEndpoint: Endpoint = {
  path: '/:id/machine',
  method: 'post',
  handler: async (req) => {
    const { translateUrl: url, translateKey: key } = settings
    if (!url) throw new APIError(sentence(req.i18n.language, 'rules.noMachine'), 404, null, true)
    const filled = await fillByMachine(req, String(req.routeParams?.['id']), libreTranslate({ url, key }))
    return Response.json({ filled })
  },
}
