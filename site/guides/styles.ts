/** The look of a guide, beside that of every page: only guides carry it, and name its hash in their policy. */
import css from './guides.css?inline'

export const guideStyles: string = css
