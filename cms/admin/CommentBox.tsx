'use client'

interface Props {
  label: string
  /** Characters at most */
  max: number
  value: string
  onType: (value: string) => void
}

/** A few lines for what somebody has to say. */
export const CommentBox = ({ label, max, value, onType }: Props) => (
  <label>
    {label}
    <textarea
      rows={3}
      maxLength={max}
      value={value}
      onChange={(event) => {
        onType(event.target.value)
      }}
    />
  </label>
)
