/** A page of results shows ten; a phone saves no more than this. Apart, for what saves needs nothing of what compares. */
export const mostOffers = 40
