/** A Landkreis or kreisfreie Stadt; its id is its official key (AGS). The 14 of Saxony-Anhalt are real. */
import { defineModel, vocabulary, type Entry } from './define.ts'

const districtTypes = vocabulary('districtType', ['landkreis', 'kreisfreie_stadt'])
const hours = {
  kind: 'group',
  fields: { from: { kind: 'time' }, to: { kind: 'time' } },
} as const

export const district = defineModel('district', {
  slug: { kind: 'text', max: 80, derived: true, required: true },
  name: { kind: 'text', max: 80, required: true },
  type: { kind: 'choice', values: districtTypes, required: true },
  seat: { kind: 'text', max: 80, required: true },
  neighbours: { kind: 'references', to: 'district' },
  /** Usual hours of primary school and Kita; empty means "ask", never "fits". */
  schoolHours: hours,
  kitaHours: hours,
  /** Whom to call when the finder finds nothing here. */
  contact: {
    kind: 'group',
    fields: {
      office: { kind: 'text', max: 100 },
      phone: { kind: 'phone' },
      email: { kind: 'email' },
    },
  },
})

export type District = Entry<typeof district>
