/** The look of every page as one style sheet inside it: no request, and its hash stands in the security policy. */
import css from './all.css?inline'
import offer from './offer.css?inline'

export const styles: string = css
/** The look of an offer's page, beside it. */
export const offerStyles: string = offer
