/** The link of a reminder, as the system signs it. */
import { CmsClient, type Doc } from '../e2e/support/cmsClient.ts'
import { serverEnv } from './data.ts'
import type { Situation } from './picturesSituation.ts'
import type { System } from './servers.ts'

export async function checkLink({ published }: Situation, system: System): Promise<string> {
  const { cmsUrl, dataDir } = system
  const provider = await CmsClient.signIn(system, system.login('trusted-provider'))
  const { user } = await provider.send<{ user: Doc }>('GET', '/api/users/me')
  // The CMS reads its settings when it is first imported: those of the system that runs.
  Object.assign(process.env, serverEnv({ DATA_DIR: dataDir }), { CMS_URL: cmsUrl })
  const { checkAddress } = await import('../../cms/checks/link.ts')
  return checkAddress({ offer: published.id, person: user.id }, new Date())
}
