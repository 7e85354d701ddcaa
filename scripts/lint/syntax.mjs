/** Things not to write, each with its reason, for ESLint's `no-restricted-syntax`. */

const operations =
  '/^(find|findByID|findDistinct|findVersions|findVersionByID|count|countVersions|create|update|delete|duplicate|restoreVersion|findGlobal|updateGlobal|findGlobalVersions|findGlobalVersionByID|restoreGlobalVersion)$/'
const onPayload = ':matches([callee.object.name="payload"], [callee.object.property.name="payload"])'

export const everywhere = [
  {
    selector:
      'JSXAttribute[name.name="dangerouslySetInnerHTML"], Property[key.name="dangerouslySetInnerHTML"]',
    message:
      "Words from the CMS are never HTML: whoever writes there could run script in a reader's browser.",
  },
]

export const onSite = [
  {
    selector: 'JSXAttribute[name.name="style"]',
    message: 'The Content-Security-Policy blocks style attributes: the rule would not apply. Use a class.',
  },
  {
    selector: 'JSXAttribute[name.name=/^on[a-z]+$/]',
    message:
      'The Content-Security-Policy blocks script in attributes: it would never run. Use addEventListener.',
  },
]

export const inCms = [
  {
    selector: 'Property[key.name="overrideAccess"][value.value=true]',
    message:
      'This skips every access rule. Pass overrideAccess: false with user and req; where the system itself acts, disable this line and give the reason.',
  },
  {
    selector: `CallExpression${onPayload}[callee.property.name=${operations}] > ObjectExpression.arguments:not(:has(> Property[key.name="overrideAccess"], > SpreadElement))`,
    message:
      'Without overrideAccess the Local API skips every access rule. Say overrideAccess: false with user and req; or true, with its reason, where the system itself acts.',
  },
]

/** Next tells by NEXT_PHASE and NEXT_RUNTIME where code runs; that is no setting. */
const asksNext = 'MemberExpression:matches([property.name=/^NEXT_/], [property.value=/^NEXT_/])'

export const outsideSettings = [
  {
    selector: `:not(${asksNext}) > MemberExpression[object.name="process"][property.name="env"]`,
    message: 'Settings are read and checked in one place (settings.ts); import them from there.',
  },
]
