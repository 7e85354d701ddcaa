/** The look of the menu of languages, beside that of every page: only it carries it, and names its hash in its policy. */
import css from './languages.css?inline'

export const languagesStyles: string = css
