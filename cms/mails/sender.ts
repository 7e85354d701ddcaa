/** Who letters come from. Neutral on purpose: somebody may read over a shoulder. */
export const sender = (address: string) => ({
  defaultFromName: 'Wegweiserin',
  defaultFromAddress: address,
})
