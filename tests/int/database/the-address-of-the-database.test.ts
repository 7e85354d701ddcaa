import { expect, test } from 'vitest'
import { onCommit } from '../../../cms/database/afterCommit.ts'
import { databaseAdapter } from '../../../cms/database/index.ts'
import { trackTransactions } from '../../../cms/database/trackTransactions.ts'

const adapterFor = (uri: string) => databaseAdapter({ uri, migrationDir: 'migrations' })

test('A file is the embedded database, a MongoDB address is MongoDB.', async () => {
  expect((await adapterFor('file:/var/lib/cms.db')).name).toBe('sqlite')
  expect((await adapterFor('mongodb://one,two/cms?replicaSet=rs0')).name).toBe('mongoose')
  expect((await adapterFor('mongodb+srv://cluster.example/cms')).name).toBe('mongoose')
})

test('A MongoDB without a replica set is refused, without showing its password.', async () => {
  for (const uri of ['mongodb://cms:secret@one/cms', 'mongodb://cms:secret@one/cms?replicaSet=']) {
    await expect(adapterFor(uri)).rejects.toThrow(/Add "replicaSet=<name>"/)
    await expect(adapterFor(uri)).rejects.not.toThrow(/secret/)
  }
})

test('Any other address is refused with what would be possible.', async () => {
  for (const uri of [
    'postgres://cms:secret@one/cms',
    'libsql://one',
    ':memory:',
    'file::memory:',
    'file:',
    '',
  ]) {
    await expect(adapterFor(uri)).rejects.toThrow(/Give "file:" and the path/)
    await expect(adapterFor(uri)).rejects.not.toThrow(/secret/)
  }
})

test('With any adapter, effects follow the commit and a commit that finds nothing to commit is an error.', async () => {
  const happened: string[] = []
  const adapter = {
    payload: { logger: console } as never,
    beginTransaction: () => Promise.resolve(happened.push('begin')),
    commitTransaction: (_id: unknown) => Promise.resolve(void happened.push('commit')),
    rollbackTransaction: () => Promise.resolve(void happened.push('rollback')),
  }
  trackTransactions(adapter)
  const payload = { db: adapter } as never

  const transactionID = (await adapter.beginTransaction()) as never
  onCommit({ payload, transactionID }, () => void happened.push('effect'))
  await adapter.commitTransaction(transactionID)
  expect(happened).toEqual(['begin', 'commit', 'effect'])
  await expect(adapter.commitTransaction(transactionID)).rejects.toThrow(/already been rolled back/)
})
