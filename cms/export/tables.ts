/** What stands in the table of each list that can be taken along. */
import { models } from '../../content-models/models.ts'
import { label } from '../words.ts'
import { roles } from '../access/roles.ts'
import { keptBy, modelTable, plain, tableOf } from './modelTable.ts'
import { offerTable } from './offerTable.ts'
import type { Exportable } from './exportable.ts'
import type { Table } from './table.ts'

const roleNames = new Map<unknown, string>(roles.map((value) => [value, label(`roles.${value}`).de]))

export const tables: Readonly<Record<Exportable, Table>> = {
  offers: offerTable,
  'offer-statuses': modelTable(models.offerStatus, { hasDrafts: false, beside: [keptBy.organisation] }),
  organisations: modelTable(models.organisation, { beside: [keptBy.district] }),
  places: modelTable(models.place, { beside: [keptBy.organisation] }),
  translations: modelTable(models.translation, { beside: [keptBy.organisation] }),
  districts: modelTable(models.district),
  helplines: modelTable(models.helpline),
  'info-pages': modelTable(models.infoPage),
  guides: modelTable(models.guide),
  offices: modelTable(models.office),
  'rule-notes': modelTable(models.ruleNote),
  users: tableOf([
    { name: label('private.users.name.label').de, path: 'name', write: plain },
    { name: label('export.email').de, path: 'email', write: plain },
    { name: label('private.users.role.label').de, path: 'role', write: (role) => roleNames.get(role) ?? '' },
    keptBy.organisation,
  ]),
}
