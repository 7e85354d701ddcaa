/** Where she came from: a path of this site with its query, and nothing else. `encodeURIComponent` leaves ( ) ! ' * ~ as they are. */
const ours = /^\/(?!\/)[\w\-/]*(\?[\w\-.,=&%()!'*~+]*)?$/

/** The address after the language that the menu leads back to; the start page for what is none of ours. */
export const comeBack = (asked: string | null): string => (asked !== null && ours.test(asked) ? asked : '/')
