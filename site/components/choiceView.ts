/** One answer that can be chosen, in her words. */
export interface ChoiceView {
  readonly value: string
  readonly label: string
  readonly checked: boolean
}
