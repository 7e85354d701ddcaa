/** What the browser tells about the network. Where it tells nothing, the network counts as good. */
interface Told {
  readonly saveData?: boolean
  readonly effectiveType?: string
}

/** So slow, or so dear, that nothing is loaded unless she asks for it. */
export function isThin(): boolean {
  const { saveData = false, effectiveType = '' } =
    (navigator as { readonly connection?: Told }).connection ?? {}
  return saveData || /(^|-)2g$/.test(effectiveType)
}
