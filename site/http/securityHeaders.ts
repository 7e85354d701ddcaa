/** Headers of every rendered answer. The policy allows this site's own files and the style sheets inside the page. */
import { createHash } from 'node:crypto'
import { askStyles } from '../ask/styles.ts'
import { guideStyles } from '../guides/styles.ts'
import { weekStyles } from '../finder/weekStyles.ts'
import { keptStyles } from '../kept/styles.ts'
import { languagesStyles } from '../languages/styles.ts'
import { posterStyles } from '../poster/styles.ts'
import { reportStyles } from '../report/styles.ts'
import { settings } from '../settings.ts'
import { offerStyles, styles } from '../styles/index.ts'
import { addressKind, type AddressKind } from './addressKind.ts'

const hashOf = (sheet: string) => `'sha256-${createHash('sha256').update(sheet).digest('base64')}'`

const policyOf = (sheets: readonly string[], frame = "'none'") =>
  [
    "default-src 'none'",
    `style-src ${sheets.map(hashOf).join(' ')}`,
    "script-src 'self'",
    "img-src 'self'",
    "media-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${frame}`,
  ].join('; ')

const off = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
]

export const securityHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': policyOf([styles]),
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': [
    ...off.map((name) => `${name}=()`),
    'web-share=(self)',
    'clipboard-write=(self)',
  ].join(', '),
  ...(settings.siteUrl.protocol === 'https:'
    ? { 'strict-transport-security': 'max-age=63072000; includeSubDomains' }
    : {}),
}

const { 'x-frame-options': _, ...framed } = securityHeaders

const likeOffers = { ...securityHeaders, 'content-security-policy': policyOf([styles, offerStyles]) }

const headers: Readonly<Record<AddressKind, Readonly<Record<string, string>>>> = {
  page: securityHeaders,
  // Its results may be shown as a week, also once the page stands; without network it draws offers, too.
  finder: { ...securityHeaders, 'content-security-policy': policyOf([styles, weekStyles, offerStyles]) },
  offer: likeOffers,
  languages: { ...securityHeaders, 'content-security-policy': policyOf([styles, languagesStyles]) },
  poster: {
    ...securityHeaders,
    'content-security-policy': policyOf([styles, posterStyles]),
    'x-robots-tag': 'noindex',
  },
  // What she says about her children and her hours stands in the address: nobody keeps the page, and no search engine lists it.
  ask: {
    ...securityHeaders,
    'content-security-policy': policyOf([styles, offerStyles, askStyles]),
    'cache-control': 'no-store',
    'x-robots-tag': 'noindex',
  },
  kept: { ...securityHeaders, 'content-security-policy': policyOf([styles, keptStyles]) },
  // Which offers a phone keeps is nobody else's.
  fit: { ...securityHeaders, 'cache-control': 'no-store', 'x-robots-tag': 'noindex' },
  report: { ...securityHeaders, 'content-security-policy': policyOf([styles, reportStyles]) },
  guide: { ...securityHeaders, 'content-security-policy': policyOf([styles, offerStyles, guideStyles]) },
  where: likeOffers,
  // The CMS alone may show it in a frame; nobody keeps it, and no search engine lists it.
  preview: {
    ...framed,
    'content-security-policy': policyOf([styles, offerStyles], settings.cmsUrl.origin),
    'cache-control': 'no-store',
    'x-robots-tag': 'noindex, nofollow',
  },
}

/** The headers of what stands under a path. */
export const headersFor = (path: string): Readonly<Record<string, string>> => headers[addressKind(path)]
