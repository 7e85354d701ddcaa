import { place } from '../../content-models/place.ts'
import { fieldsOf } from '../fields.ts'
import { keepInOrganisation } from '../hooks/keepInOrganisation.ts'
import { locatePlace } from '../hooks/locatePlace.ts'
import { noteDistrict } from '../hooks/noteDistrict.ts'
import { setDistrict } from '../hooks/setDistrict.ts'
import { ownedBy } from './ownedBy.ts'
import { written } from './written.ts'

export const places = written({
  slug: 'places',
  useAsTitle: 'name',
  columns: ['name', 'town', 'district', '_status'],
  hooks: {
    beforeValidate: [keepInOrganisation],
    beforeChange: [locatePlace, setDistrict()],
    afterChange: [noteDistrict],
  },
  fields: [...fieldsOf(place), ownedBy],
})
