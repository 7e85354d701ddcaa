'use client'
/** Leads to a field of the form: opens the sections around it, and waits until the form has drawn what it saves up. */
import { fieldId } from './fieldId.ts'

const focusable = 'input:not([type=hidden], :disabled), textarea, select, button, [tabindex="0"]'

const nextFrame = () =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve, 50))
  })

/** The form draws a part only once somebody comes near it, so whoever looks for a field goes past all of them. */
async function comeNear(id: string): Promise<HTMLElement | null> {
  for (const part of document.querySelectorAll('.collapsible-field, .group-field')) {
    if (document.getElementById(id)) break
    part.scrollIntoView()
    await nextFrame()
  }
  return document.getElementById(id)
}

export async function openField(path: string): Promise<void> {
  const field = await comeNear(fieldId(path))
  if (!field) return
  for (
    let around = field.closest('.collapsible--collapsed');
    around;
    around = around.parentElement?.closest('.collapsible--collapsed') ?? null
  )
    around.querySelector<HTMLButtonElement>('.collapsible__toggle')?.click()
  await nextFrame()
  field.scrollIntoView({ block: 'center' })
  const first = field.matches(focusable) ? field : field.querySelector<HTMLElement>(focusable)
  first?.focus({ preventScroll: true })
}
