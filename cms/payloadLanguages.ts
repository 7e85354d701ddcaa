/** The languages of the admin: those of the site that Payload speaks, too, in the order of the menu. */
import { de } from '@payloadcms/translations/languages/de'
import { en } from '@payloadcms/translations/languages/en'
import { uk } from '@payloadcms/translations/languages/uk'
import { ru } from '@payloadcms/translations/languages/ru'
import { ar } from '@payloadcms/translations/languages/ar'
import { fa } from '@payloadcms/translations/languages/fa'
import { tr } from '@payloadcms/translations/languages/tr'
import { fr } from '@payloadcms/translations/languages/fr'
import { ro } from '@payloadcms/translations/languages/ro'
import { bg } from '@payloadcms/translations/languages/bg'
import { pl } from '@payloadcms/translations/languages/pl'
import { vi } from '@payloadcms/translations/languages/vi'

/** Payload's own words in each of them. Ours are whole in German and English: see ownWords(). */
export const payloadLanguages = { de, en, uk, ru, ar, fa, tr, fr, ro, bg, pl, vi }

export type PayloadLanguage = keyof typeof payloadLanguages
