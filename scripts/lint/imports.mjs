import { dirname, relative, resolve } from 'node:path'
import { root } from '../root.mjs'

/**
 * Who may not import what, and why. Places are paths from the top folder; packages are names, "node:" all of Node's.
 * The first line that matches is reported.
 * @type {{ from: RegExp, not?: RegExp, imports: RegExp, evenTypes?: true, because: string }[]}
 */
export const boundaries = [
  {
    from: /^(?!(tests|bench)\/)/,
    imports: /^tests\//,
    evenTypes: true,
    because: 'nothing leans on tests, or the program could not run without them.',
  },
  {
    from: /^content-models\//,
    imports: /^(cms|site)\//,
    evenTypes: true,
    because: 'content-models/ says what a thing is; cms/ and site/ build on it, never the other way round.',
  },
  {
    from: /^content-models\//,
    imports: /^(payload|@payloadcms|next|astro|@astrojs|react|react-dom)(\/|:|$)/,
    evenTypes: true,
    because: 'content-models/ is plain data and pure functions, so that CMS, site and phone can share it.',
  },
  {
    from: /^content-models\//,
    imports: /^node:/,
    because: 'the same functions run on the phone, where there is no Node.',
  },
  {
    from: /^cms\//,
    imports: /^site\//,
    evenTypes: true,
    because: 'CMS and site meet only in the published snapshot (content-models/snapshot.ts).',
  },
  {
    from: /^site\//,
    imports: /^cms\//,
    evenTypes: true,
    because: 'what is private exists only in cms/; the site knows nothing but the published snapshot.',
  },
  {
    from: /^site\/finder\//,
    imports: /^content-models\/(schema|snapshot)\.ts$/,
    because: 'it would carry the validator to the phone. Import types only.',
  },
  {
    from: /^(content-models|cms|site)\//,
    not: /^content-models\/(schema|snapshot)\.ts$/,
    imports: /^zod(\/|$)/,
    because:
      "zod stays in content-models/schema.ts and snapshot.ts, so that the finder's bundle has no validator.",
  },
  {
    from: /^site\//,
    not: /^site\/i18n\.ts$/,
    imports: /^i18next(\/|$)/,
    because: 'site/i18n.ts is the only place that knows i18next; it never reaches the browser.',
  },
]

/**
 * The boundary that an import crosses, if it does.
 * @param {string} from importing file, from the top folder, with "/"
 * @param {string} source as written in the import
 * @param {boolean} onlyTypes
 */
export function crossed(from, source, onlyTypes) {
  const target = source.startsWith('.')
    ? slashes(relative(root, resolve(root, dirname(from), source)))
    : source
  return boundaries.find(
    (line) =>
      line.from.test(from) &&
      !line.not?.test(from) &&
      line.imports.test(target) &&
      (line.evenTypes === true || !onlyTypes),
  )
}

const slashes = (/** @type {string} */ path) => path.replaceAll('\\', '/')

/** @type {import('eslint').Rule.RuleModule} */
export const importsGoOneWay = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { crossed: '{{from}} may not import {{source}}: {{because}}' },
  },
  create(context) {
    const from = slashes(relative(root, context.filename))
    const check = (/** @type {any} */ node) => {
      const source = node.source?.value
      if (typeof source !== 'string') return
      const onlyTypes = node.importKind === 'type' || node.exportKind === 'type'
      const line = crossed(from, source, onlyTypes)
      if (line) context.report({ node, messageId: 'crossed', data: { from, source, because: line.because } })
    }
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    }
  },
}
