/** Lets Node load components by themselves: style sheets and pictures, which only the bundler knows, are empty texts. */
import { registerHooks } from 'node:module'

const isBundled = (url: string): boolean => /\.(css|svg)(\?.*)?$/.test(url)

registerHooks({
  load: (url, context, next) =>
    isBundled(url)
      ? { format: 'module', source: "export default ''", shortCircuit: true }
      : next(url, context),
})
