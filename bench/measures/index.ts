/** Every measure, in the order of the table. What changes content or restarts servers comes last. */
import { admin } from './admin.ts'
import { catalogue } from './catalogue.ts'
import { facetChange } from './facetChange.ts'
import { finder } from './finder.ts'
import { firstView } from './firstView.ts'
import { journey } from './journey.ts'
import { languages } from './languages.ts'
import { machine } from './machine.ts'
import type { Measure } from './measure.ts'
import { offline } from './offline.ts'
import { paint } from './paint.ts'
import { render } from './render.ts'
import { saving } from './saving.ts'
import { script } from './script.ts'
import { siteStart } from './siteStart.ts'
import { snapshot } from './snapshot.ts'
import { traces } from './traces.ts'
import { wire } from './wire.ts'

export const measures: readonly Measure[] = [
  machine,
  wire,
  firstView,
  languages,
  script,
  paint,
  journey,
  traces,
  render,
  finder,
  facetChange,
  offline,
  catalogue,
  snapshot,
  admin,
  saving,
  siteStart,
]
