/** `POST /api/translations/:id/machine` lets the machine fill what is missing or outdated, where one is set up. */
import type { Endpoint } from 'payload'
import { settings } from '../../settings.ts'
import { refusal } from '../../refusal.ts'
import { fillByMachine } from './fill.ts'
import { libreTranslate } from './libreTranslate.ts'

export const hasMachine = settings.translateUrl !== undefined

export const machineEndpoint: Endpoint = {
  path: '/:id/machine',
  method: 'post',
  handler: async (req) => {
    const { translateUrl: url, translateKey: key } = settings
    if (!url) throw refusal(req, 404, 'rules.noMachine')
    const filled = await fillByMachine(req, String(req.routeParams?.['id']), libreTranslate({ url, key }))
    return Response.json({ filled })
  },
}
