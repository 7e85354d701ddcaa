/** The shapes of the words that the form's own parts are given. */

export interface MissingWords {
  readonly title: string
  /** By path: "childcare.mode" */
  readonly labels: Readonly<Record<string, string>>
}

export interface CopyWords {
  readonly button: string
  readonly explains: string
  readonly check: string
  readonly failed: string
  readonly notSaved: string
}
