/** The whole look as one style sheet inside the page: no request, and its hash stands in the security policy. */
import css from './all.css?inline'

export const styles: string = css
