/** On every page, and almost nothing: only where she keeps her situation, and the page has something to say to it, is more loaded. */
import { kept } from '../kept/store.ts'

if (document.querySelector('[data-fit], [data-preset]') && kept('situation') !== undefined)
  void import('./show.ts')
