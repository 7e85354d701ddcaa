/** The id by which Payload's forms know the field at a path. */
export const fieldId = (path: string): string => `field-${path.replaceAll('.', '__')}`
