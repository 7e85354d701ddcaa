/** Where two versions are compared, in place of what is no part of the text. */
export const NoDifference = () => null
