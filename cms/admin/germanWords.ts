/** Payload says "du" in German; people at work are said "Sie". The sentences that everybody meets. */
export const germanWords = {
  authentication: {
    checkYourEmailForPasswordReset:
      'Wenn es zu dieser Adresse ein Konto gibt, bekommen Sie gleich eine E-Mail. Sehen Sie auch im Spam-Ordner nach.',
    forgotPasswordEmailInstructions:
      'Bitte geben Sie Ihre E-Mail-Adresse ein. Sie bekommen eine E-Mail, mit der Sie ein neues Passwort wählen.',
    loggedIn: 'Um sich mit einem anderen Konto anzumelden, <0>melden Sie sich erst ab</0>.',
    loggedInChangePassword: 'Ihr Passwort ändern Sie in Ihrem <0>Konto</0>.',
    loggedOutInactivity: 'Sie wurden abgemeldet, weil Sie längere Zeit nichts getan haben.',
    loggedOutSuccessfully: 'Sie sind abgemeldet.',
    resetYourPassword: 'Ihr Passwort neu wählen',
    youAreInactive:
      'Sie haben länger nichts getan und werden gleich abgemeldet, damit niemand anderes Ihr Konto benutzt. Möchten Sie angemeldet bleiben?',
  },
  error: {
    documentNotFound: 'Diesen Eintrag gibt es nicht mehr, oder Sie dürfen ihn nicht sehen.',
    notAllowedToAccessPage: 'Diese Seite ist nicht für Ihr Konto.',
    notAllowedToPerformAction: 'Das dürfen Sie mit Ihrem Konto nicht.',
    unauthorized: 'Bitte melden Sie sich zuerst an.',
  },
  general: {
    aboutToDelete: '{{label}} <1>{{title}}</1> wirklich löschen?',
    changesNotSaved:
      'Ihre Änderungen sind nicht gespeichert. Wenn Sie diese Seite verlassen, gehen sie verloren.',
    currentlyEditing:
      'bearbeitet gerade diesen Eintrag. Wenn Sie übernehmen, kann die andere Person nicht weiterschreiben; was sie noch nicht gespeichert hat, bleibt bei ihr im Formular.',
    documentOutOfDate:
      'Jemand anderes hat diesen Eintrag gerade geändert. Was Sie sehen, ist nicht mehr der neueste Stand.',
    unsavedChanges: 'Ihre Änderungen sind nicht gespeichert. Speichern oder verwerfen Sie sie zuerst.',
  },
  validation: {
    emailAddress: 'Bitte geben Sie eine richtige E-Mail-Adresse ein.',
    enterNumber: 'Bitte geben Sie eine Zahl ein.',
  },
  version: {
    aboutToRestore: '{{label}} wird auf den Stand vom {{versionDate}} zurückgesetzt.',
    aboutToRevertToPublished:
      'Der Entwurf wird verworfen; es gilt wieder der veröffentlichte Text. Sind Sie sicher?',
    aboutToUnpublish: 'Die Seite verschwindet sofort von der Website. Sind Sie sicher?',
  },
} as const
