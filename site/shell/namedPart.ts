/** Returns the id of the part of the page that the address names after its `#`; as it stands there if somebody wrote it wrongly. */
export function namedPart(hash: string = location.hash): string {
  const name = hash.slice(1)
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}
