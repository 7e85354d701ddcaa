/** Says on an offer's page why it fits, and sets the questions of the start page as she answered them once. */
import { factsFor } from './askFor.ts'
import { keptSituation } from './kept.ts'
import { reasonsFor, type Reason } from './reasons.ts'
import { searchOf, type Situation } from './situation.ts'

function line({ fit, text, word }: Reason): HTMLLIElement {
  const item = document.createElement('li')
  item.className = `reason ${fit}`
  // The sign before the line is drawn; who listens hears the word.
  const hidden = document.createElement('span')
  hidden.className = 'visually-hidden'
  hidden.textContent = `${word}: `
  item.append(hidden, text)
  return item
}

async function explain(box: HTMLElement, situation: Situation): Promise<void> {
  const { say, offers } = await factsFor([box.dataset['fit'] ?? ''])
  const [offer] = offers
  const reasons = offer ? reasonsFor(say, offer.facts, situation) : []
  if (reasons.length === 0) return
  box.querySelector('ul')?.replaceChildren(...reasons.map(line))
  const estimate = box.querySelector<HTMLElement>('[data-estimate]')
  if (estimate) estimate.hidden = !reasons.some(({ about }) => about === 'way' || about === 'door')
  box.hidden = false
}

/** Answers of the form that she has not given on this page. */
function preset(form: HTMLFormElement, situation: Situation): void {
  for (const [key, text] of new URLSearchParams(searchOf(situation)))
    for (const field of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>(`[name="${key}"]`)) {
      if (!(field instanceof HTMLInputElement) || field.type === 'text') field.value = text
      else field.checked = text.split(',').includes(field.value)
    }
}

const situation = keptSituation()
const box = document.querySelector<HTMLElement>('[data-fit]')
const form = document.querySelector<HTMLFormElement>('[data-preset] form')
// What cannot be compared now is left out: the offer itself says everything.
if (situation && box) explain(box, situation).catch(() => undefined)
if (situation && form) {
  preset(form, situation)
  const shown = document.querySelector<HTMLElement>('[data-situation-on]')
  if (shown) shown.hidden = false
}
