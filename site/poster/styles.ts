/** The look of the poster, beside that of every page: only the poster carries it, and names its hash in its policy. */
import css from './poster.css?inline'

export const posterStyles: string = css
