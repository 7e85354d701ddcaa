/** Pictograms (Lucide, ISC licence) as one hidden sprite in the page, drawn by `<use>`. */
import type { InlineIcon } from '../finder/icons.ts'
import { drawing } from './drawing.ts'
import meet from 'lucide-static/icons/users-round.svg?raw'
import firstGerman from 'lucide-static/icons/a-large-small.svg?raw'
import moreGerman from 'lucide-static/icons/book-open.svg?raw'
import schoolWork from 'lucide-static/icons/school.svg?raw'
import advice from 'lucide-static/icons/message-square-text.svg?raw'
import clock from 'lucide-static/icons/clock.svg?raw'
import child from 'lucide-static/icons/baby.svg?raw'
import place from 'lucide-static/icons/map-pin.svg?raw'
import cost from 'lucide-static/icons/circle-euro.svg?raw'
import level from 'lucide-static/icons/speech.svg?raw'
import phone from 'lucide-static/icons/phone.svg?raw'
import globe from 'lucide-static/icons/globe.svg?raw'
import state from 'lucide-static/icons/triangle-alert.svg?raw'
import aloud from 'lucide-static/icons/volume-2.svg?raw'

const files = {
  meet,
  first_german: firstGerman,
  more_german: moreGerman,
  school_work: schoolWork,
  advice,
  clock,
  child,
  place,
  cost,
  level,
  phone,
  state,
  globe,
  aloud,
} as const satisfies Record<InlineIcon | 'globe' | 'aloud', string>

/** The symbols, ready to stand in the page: `i-clock` and so on. */
export const symbols = Object.entries(files)
  .map(([name, svg]) => `<symbol id="i-${name}" viewBox="0 0 24 24">${drawing(svg)}</symbol>`)
  .join('')
