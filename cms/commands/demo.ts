/**
 * Loads the invented examples and makes the accounts to try them with. A second run changes nothing; a run that was
 * broken off is finished by the next one. Where people have entered something of their own, nothing is loaded.
 */
import path from 'node:path'
import { todayInBerlin } from '../../content-models/localDate.ts'
import { readContent } from '../demo/content.ts'
import { loadExamples } from '../demo/load.ts'
import { loginsFile, makeLogins, writeLogins } from '../demo/logins.ts'
import { hasOwnContent } from '../demo/ownContent.ts'
import { progressOn } from '../demo/progress.ts'
import { settings } from '../settings.ts'
import { withPayload } from './open.ts'

await withPayload(async (payload) => {
  // Nobody has to be told, document by document, that the site is not running yet.
  payload.logger.level = 'warn'
  if (await hasOwnContent(payload)) {
    console.log('There are offers or organisations of your own, so no examples are loaded among them.')
    await writeLogins(path.join(settings.dataDir, loginsFile), [])
    return
  }
  const ids = await loadExamples({
    payload,
    content: readContent(),
    today: todayInBerlin(),
    report: progressOn(process.stdout, 'Loading the examples'),
  })
  await makeLogins(payload, settings.dataDir, (key) => ids.get(`organisation/${key}`) ?? '')
})
process.exit(0)
