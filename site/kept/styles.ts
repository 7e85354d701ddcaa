/** The look of the pages that show what her phone keeps, beside that of every page: only they carry it. */
import css from './kept.css?inline'

export const keptStyles: string = css
