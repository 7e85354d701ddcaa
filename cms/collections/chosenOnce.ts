import type { Field } from 'payload'

interface Admin {
  condition?: (data: { id?: unknown }, ...rest: unknown[]) => boolean
}

/** Asked when the document is made; from then on its title says it. */
export function chosenOnce(field: Field): Field {
  const { admin = {} } = field as { admin?: Admin }
  const { condition = () => true } = admin
  return {
    ...field,
    access: { update: () => false },
    admin: {
      ...admin,
      condition: (data: { id?: unknown }, ...rest: unknown[]) =>
        data.id === undefined && condition(data, ...rest),
    },
  } as Field
}
