'use client'
/** A list of weekly times, painted into a grid or written below it. Both change the same rows of Payload's list. */
import './week.css'
import { getTranslation } from '@payloadcms/translations'
import { FieldError, useField, useFormFields, useTranslation, withCondition } from '@payloadcms/ui'
import type { ArrayFieldClientProps } from 'payload'
import { isAnswered, type When } from '../../../content-models/when.ts'
import { useOwnWords, useWords, type InBoth } from '../inLanguage.ts'
import { fieldId } from '../form/fieldId.ts'
import { Help } from '../form/Help.tsx'
import { gridView } from './gridCells.ts'
import { useWeekRows } from './useWeekRows.ts'
import { WeekGrid } from './WeekGrid.tsx'
import { WeekList } from './WeekList.tsx'
import { useWeekOptions, WeekOptions } from './WeekOptions.tsx'
import type { WeekWords } from './words.ts'

type Props = ArrayFieldClientProps & { words: InBoth<WeekWords>; needed?: When }

function Week({ field, path: given, readOnly, words, needed }: Props) {
  const { i18n } = useTranslation()
  const say = useWords(words)
  const own = useOwnWords()
  const { path, showError, disabled, customComponents } = useField({
    hasRows: true,
    potentiallyStalePath: given,
  })
  const { rows, setRows } = useWeekRows(path)
  const answer = useFormFields(([fields]) => needed && fields[needed.path]?.value)
  const options = useWeekOptions()
  const name = getTranslation(field.label ?? '', i18n)
  const id = fieldId(path)
  const isFixed = readOnly === true || disabled
  const view = gridView(rows, options.step, options.more)
  return (
    <div className="field-type week-field" id={id} {...own}>
      <h3 className="field-label">
        {name}
        {needed && isAnswered(needed, answer) && <span className="required"> *</span>}
      </h3>
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} />
      </div>
      <Help path={path} made={customComponents?.Description} text={field.admin?.description} />
      <p className="week-how">{say.how}</p>
      <WeekOptions {...options} words={say} />
      <WeekGrid {...{ name, rows, view, isFixed }} words={say} onChange={setRows} />
      <WeekList {...{ id, rows, isFixed }} words={say} onChange={setRows} />
    </div>
  )
}

export const WeekField = withCondition(Week)
