import { APIError } from 'payload'

/**
 * A save that could not be made, and was not made: nothing of it is stored, trying again is safe.
 * Answered with 503, because the reason lies in the state of the database and not in what was sent.
 */
export class SaveRefused extends APIError {
  constructor(sentence: string, cause?: unknown) {
    super(sentence, 503)
    if (cause !== undefined) this.cause = cause
  }
}

/** The save believes itself stored, and is not: the caller of commit must hear it. */
export function endedBeforeCommit(): SaveRefused {
  return new SaveRefused(
    'Nothing of this save was stored: its transaction had already been rolled back, because an operation nested in it ' +
      'failed. An operation that is allowed to fail must not share the transaction: run it behind the commit with ' +
      'onCommit(), or let its error through.',
  )
}

/** True for "somebody else holds the lock", in all the variants SQLite knows of it. */
export function isBusy(error: unknown): boolean {
  return codeOf(error).startsWith('SQLITE_BUSY')
}

/** True for a write on a connection that may only read. */
export function isReadOnly(error: unknown): boolean {
  return codeOf(error).startsWith('SQLITE_READONLY')
}

/** True when the data were refused (a value twice, a missing parent) and the connection itself is sound. */
export function isConstraint(error: unknown): boolean {
  return codeOf(error).startsWith('SQLITE_CONSTRAINT')
}

function codeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return typeof code === 'string' ? code : ''
}
