/** The id of a reference, whether it comes alone or with the document it leads to. */
export const idOf = (value: unknown): string | undefined =>
  typeof value === 'string'
    ? value
    : value !== null && typeof value === 'object' && 'id' in value
      ? String(value.id)
      : undefined
