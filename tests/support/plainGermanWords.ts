/** Words that the rules of plain German let pass, each group with its reason. */

/** Long words on doors, letters and in names: she must know them, and no shorter word names the same. */
export const fixedTerms: readonly string[] = [
  'Kinderbetreuung',
  'Integrationskurs',
  'Integrationskurse',
  'TelefonSeelsorge',
]

/** Letters that are a name, or that stand like this on her papers; nobody says the words behind them. */
export const knownAbbreviations: readonly string[] = [
  // Offices, papers, programmes and helplines
  'AVGS',
  'BAMF',
  'EU',
  'IQ',
  'MiA',
  'MY',
  'TURN',
  'SiSA',
  'VERA',
  'WIR',
  // On her telephone
  'SMS',
  // Rules and licences, named as they must be
  'AA',
  'BKG',
  'BY',
  'CC',
  'DE',
  'EUPL',
  'WCAG',
]

/** Words that begin or end like a participle: "wird gehen" is future, not passive. */
export const noParticiples =
  /^(?:gehen|geben|gehören|gelten|gefallen|gewinnen|gelingen|genügen|gegen|gesund|gestern|bereit|überhaupt|unterwegs)$/u
