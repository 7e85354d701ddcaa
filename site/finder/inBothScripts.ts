/** A name that stands on every sign in German, with that in her letters behind it, so that she can read it. */
import { nameIn } from '../../content-models/geography/namesInScripts.ts'
import { isolated } from './phrases.ts'

/** Undefined where her language has Latin letters, or nobody wrote the name down. */
export function inBothScripts(language: string, german: string): string | undefined {
  const inHers = nameIn(language, german)
  return inHers && `${isolated(german)} (${isolated(inHers)})`
}
