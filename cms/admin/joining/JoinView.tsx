/** Where somebody without an account adds her organisation. */
import { MinimalTemplate } from '@payloadcms/next/templates'
import type { AdminViewServerProps } from 'payload'
import { districtFacts } from '../../../content-models/geography/districts.ts'
import { valueKey } from '../../../content-models/messages.ts'
import { organisationTypes } from '../../../content-models/vocabularies.ts'
import { ownWords } from '../../spoken.ts'
import { sentence } from '../../words.ts'
import { JoinForm } from './JoinForm.tsx'
import { joinWords } from './words.ts'

export function JoinView({ initPageResult }: AdminViewServerProps) {
  const { language } = initPageResult.req.i18n
  const say = (key: 'title' | 'explains') => sentence(language, `joining.${key}`)
  const types = organisationTypes.values.map((value) => ({
    value,
    label: sentence(language, valueKey('organisationType', value)),
  }))
  const districts = districtFacts.map(({ ags, name }) => ({ value: ags, label: name }))
  return (
    <MinimalTemplate className="invitation">
      <main {...ownWords(language)}>
        <h1>{say('title')}</h1>
        <p>{say('explains')}</p>
        <JoinForm words={joinWords(language)} types={types} districts={districts} />
      </main>
    </MinimalTemplate>
  )
}
