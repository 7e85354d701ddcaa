/** What stands in the address of a form that shows a fresh copy. */
export const isCopy = 'copied'
