'use client'
import type { Said } from '../../workflow/endpoints.ts'

interface Props {
  title: string
  comments: readonly Said[]
  language: string
}

/** What was said, the newest first. */
export function Comments({ title, comments, language }: Props) {
  if (comments.length === 0) return null
  return (
    <div>
      <h4>{title}</h4>
      <ul>
        {comments.map(({ id, text, authorName, createdAt, kind }) => (
          <li key={id} data-kind={kind}>
            <p>{text}</p>
            <small>{`${authorName}, ${new Date(createdAt).toLocaleString(language)}`}</small>
          </li>
        ))}
      </ul>
    </div>
  )
}
