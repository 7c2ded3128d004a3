/** Returns what `act` says when it throws, without the name of the error; that nothing was thrown if nothing was. */
export function messageOf(act: () => unknown): string {
  try {
    act()
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
  return 'nothing was thrown'
}
