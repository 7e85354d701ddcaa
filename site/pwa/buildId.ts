/** Names this build: changes with every change of the site's sources. Scripts, pages and catalogue of one build belong together. */
declare const __BUILD__: string | undefined

export const buildId: string = typeof __BUILD__ === 'string' ? __BUILD__ : 'development'
