/** Payload's own MongoDB adapter, with transactions or not at all. */
import { mongooseAdapter } from '@payloadcms/db-mongodb'
import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload'
import { forgetOnWrite } from './readOnce.ts'
import { trackTransactions } from './trackTransactions.ts'

export interface MongodbSettings {
  uri: string
  migrationDir: string
}

/** @throws when the address can have no transactions; see NO_REPLICA_SET. */
export function mongodb({ uri, migrationDir }: MongodbSettings): DatabaseAdapterObj {
  if (!mayHaveTransactions(uri)) throw new Error(NO_REPLICA_SET)
  const shipped = mongooseAdapter({
    url: uri,
    migrationDir,
    allowIDOnCreate: true,
    bulkOperationsSingleTransaction: true,
    useJoinAggregations: false,
    // Acknowledged means: on the disk of most of the servers, so that no failover takes it back.
    transactionOptions: {
      readConcern: { level: 'snapshot' },
      writeConcern: { w: 'majority', journal: true },
    },
  })
  return { ...shipped, init: (args) => withTransactions(shipped.init(args)) }
}

/** Only the server knows in the end, for instance behind mongodb+srv: so it is asked once more after connecting. */
function withTransactions(adapter: BaseDatabaseAdapter): BaseDatabaseAdapter {
  forgetOnWrite(adapter, trackTransactions(adapter))
  const { connect, beginTransaction } = adapter
  adapter.connect = async (options) => {
    await connect?.call(adapter, options)
    if (adapter.beginTransaction !== beginTransaction) throw new Error(NO_REPLICA_SET)
  }
  return adapter
}

function mayHaveTransactions(uri: string): boolean {
  return uri.startsWith('mongodb+srv:') || /[?&]replicaSet=[^&]/i.test(uri)
}

/** The address itself is not named: it may hold a password. */
const NO_REPLICA_SET =
  'DATABASE_URI names a MongoDB without a replica set. Payload would then store every save in pieces, and a crash ' +
  'would leave half of one. Add "replicaSet=<name>" to the address (a single server can be a replica set of one), ' +
  'use a mongodb+srv address, or leave DATABASE_URI out to use the embedded database.'
