/** What the bar of read aloud says. It comes with the first press: a page that nobody listens to does without. */

export const aloudWords = ({ language, say }: Pick<App.Locals, 'language' | 'say'>) => ({
  goOn: say('aloud.goOn'),
  pause: say('aloud.pause'),
  back: say('aloud.back'),
  next: say('aloud.next'),
  slower: say('aloud.slower'),
  faster: say('aloud.faster'),
  close: say('aloud.close'),
  noVoice: say('aloud.noVoice'),
  german: say('aloud.german'),
  help: say('numbers.title'),
  helpAt: `/${language.code}/help`,
  name: language.name,
})

/** `/{lang}/aloud.json` */
export type AloudWords = Readonly<ReturnType<typeof aloudWords>>
