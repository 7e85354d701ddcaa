/**
 * "Do not delete it when I close": her own choice, for ordinary pages alone. Pages that name what they are about are
 * always left without a trace.
 */
import { kept } from './store.ts'

export const staysOnClose = (): boolean => kept('stay') !== undefined
