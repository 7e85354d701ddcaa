/** The form behind a reminder's link: without script, for a phone's width first. */
import { withChildcare } from '../../content-models/offerFacts.ts'
import { sentence } from '../words.ts'
import { countNames, happenings, type Faults, type Typed } from './answers.ts'
import { attendanceAnswers } from './attendances.ts'
import { dayIn } from './days.ts'
import { html, type Html } from './html.ts'
import type { Opened } from './opened.ts'
import { pageOf, type Page } from './page.ts'
import type { Language } from '../spoken.ts'
import { sayOnPage, type PageKey, type Say } from './words.ts'

interface Form {
  readonly say: Say
  readonly language: Language
  readonly typed: Typed
  readonly faults: Faults
}

const faultOf = ({ say, language, faults }: Form, name: string): string | undefined => {
  const fault = faults[name]
  if (fault === undefined) return undefined
  return fault.startsWith('rules.') ? sentence(language, fault) : say(fault as PageKey)
}

/** Names the sentences that belong to a field, for who hears the page. */
const described = (form: Form, name: string): Html =>
  html`aria-describedby="${name}-help${form.faults[name] ? ` ${name}-fault` : ''}"${form.faults[name] ? html` aria-invalid="true"` : ''}`

const fault = (form: Form, name: string): Html =>
  form.faults[name] ? html`<p class="fault" id="${name}-fault">${faultOf(form, name)}</p>` : html``

function input(form: Form, name: string, help: string, attributes: Html): Html {
  const label = form.say(name as PageKey)
  return html`<p class="field">
      <label for="${name}">${label}</label>
      <input
        id="${name}"
        name="${name}"
        value="${form.typed[name] ?? ''}"
        ${attributes}
        ${described(form, name)}
      />
      <small id="${name}-help">${help}</small>
    </p>
    ${fault(form, name)}`
}

function choice(
  form: Form,
  name: 'takesPlace' | 'came',
  values: readonly string[],
  isRequired: boolean,
): Html {
  const { say, typed } = form
  return html`<fieldset ${form.faults[name] ? html`aria-describedby="${name}-fault"` : ''}>
      <legend>${say(name)}</legend>
      ${values.map(
        (value) =>
          html`<label class="choice">
            <input
              type="radio"
              name="${name}"
              value="${value}"
              ${typed[name] === value ? html` checked` : ''}${isRequired ? html` required` : ''}
            />
            <span>${say(`${name}.${value}` as PageKey)}</span>
          </label>`,
      )}
      ${name === 'came' ? html`<small>${say('came.help')}</small>` : ''}
    </fieldset>
    ${fault(form, name)}`
}

/** "Zuletzt gezählt: 5 (am 1. November 2026).": what somebody counted before is shown, and never filled in for her. */
function countHelp({ say, language }: Form, { status }: Opened, name: (typeof countNames)[number]): string {
  const [count, on] = [status[name], status[`${name}On`]]
  const last =
    count === undefined || on === undefined
      ? ''
      : say('places.last', { count: String(count), date: dayIn(language, on) })
  return [last, say('places.help')].filter(Boolean).join(' ')
}

/** The form as it was typed, or as it is shown first. */
export function formPage(page: Page, opened: Opened, token: string, typed: Typed, faults: Faults): string {
  const say = sayOnPage(page.language)
  const form: Form = { say, language: page.language, typed, faults }
  const counted = countNames.filter((name) => name === 'placesFree' || withChildcare(opened.offer))
  const number = html`inputmode="numeric" autocomplete="off"`
  const hasFaults = Object.keys(faults).length > 0
  return pageOf(
    page,
    say('title'),
    html`<p class="what">${opened.offer.title}</p>
      <p>${say('explains')}</p>
      ${hasFaults ? html`<p class="fault" role="alert">${say('mend')}</p>` : ''}
      <form method="post" action="${page.address}?lang=${page.language}">
        <input type="hidden" name="token" value="${token}" />
        ${choice(form, 'takesPlace', happenings, true)}
        ${input(form, 'nextStart', say('nextStart.help'), html`type="date"`)}
        ${counted.map((name) => input(form, name, countHelp(form, opened, name), number))}
        ${input(form, 'phone', say('phone.help'), html`type="tel" autocomplete="off"`)}
        ${choice(form, 'came', attendanceAnswers, false)}
        <p><button type="submit">${say('confirm')}</button></p>
      </form>`,
  )
}
