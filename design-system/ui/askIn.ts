/**
 * Opens the `Dialog` with the id `id` and returns whether its question was answered with yes; Escape is no. `text`, where given, stands below the title.
 * Whoever had the focus has it again afterwards.
 *
 * @throws Error if the page has no such dialog.
 */
export function askIn(id: string, text?: string): Promise<boolean> {
  const dialog = document.getElementById(id)
  if (!(dialog instanceof HTMLDialogElement)) throw new Error(`the page has no dialog ${id}`)
  const place = dialog.querySelector('[data-dialog-text]')
  if (place && text !== undefined) place.textContent = text
  // What was answered before is no answer to this.
  dialog.returnValue = ''
  dialog.showModal()
  return new Promise((answer) => {
    dialog.addEventListener('close', () => answer(dialog.returnValue === 'yes'), {once: true})
  })
}
