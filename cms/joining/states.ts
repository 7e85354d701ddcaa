/** Where an organisation stands that somebody added herself. */
export const joiningStates = ['new', 'declined'] as const
export type JoiningState = (typeof joiningStates)[number]
