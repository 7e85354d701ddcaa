/** The look of the page that asks for a place, beside that of every page: only it carries it, and names its hash in its policy. */
import css from './ask.css?inline'

export const askStyles: string = css
