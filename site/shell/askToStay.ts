/** Asks the browser not to throw away what is kept here when the device runs short of room. Its answer is its own business. */
export async function askToStay(): Promise<void> {
  await navigator.storage?.persist?.().catch(() => false)
}
