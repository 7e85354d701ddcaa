/** A day so many days from now, the way the CMS keeps it: noon UTC. */
export const shiftedDay = (days: number): string =>
  `${new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)}T12:00:00.000Z`
