/** Answers as the query of an address, in the order given; "" where there is none. */
export function addressQuery(answers: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(answers).filter((pair): pair is [string, string] => Boolean(pair[1]))
  return given.length > 0 ? `?${new URLSearchParams(given).toString()}` : ''
}
