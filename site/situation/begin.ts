/** Where a page has something to say to her situation, and she keeps one, what says it is loaded. */
import { kept } from '../kept/store.ts'

if (kept('situation') !== undefined) void import('./show.ts')
