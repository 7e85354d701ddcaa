/** The look of the week of results, beside that of every page: only who looks at a week loads it. */
import css from './week.css?inline'

export const weekStyles: string = css
