/** A collection that nobody reaches by any interface or form of the admin: our own code alone reads and writes it. */
import type { CollectionConfig } from 'payload'

const nobody = () => false

export const closed = {
  access: {
    read: nobody,
    create: nobody,
    update: nobody,
    delete: nobody,
    readVersions: nobody,
    admin: nobody,
  },
  admin: { hidden: true },
  lockDocuments: false,
} satisfies Partial<CollectionConfig>
