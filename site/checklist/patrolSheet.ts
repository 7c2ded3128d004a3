/**
 * Leaves of a checklist the clauses of a patrol alone, with their chapters and places, on screen and on paper; `title` is what it is called
 * then, and `kept` says where what is filled in stays. What belongs to whole assessments goes: forms for spreadsheets, and the choice of a chapter.
 */
export function keepOnly(root: HTMLElement, clauses: readonly string[], title: string, kept: string): void {
  for (const article of root.querySelectorAll<HTMLElement>('[data-clause]'))
    if (!clauses.includes(article.dataset.clause ?? '')) article.remove()
  for (const part of root.querySelectorAll('[data-part]')) if (!part.querySelector('[data-clause]')) part.remove()
  for (const place of root.querySelectorAll<HTMLElement>('section[data-place]'))
    if (!place.querySelector('[data-part]')) {
      root
        .querySelector(`a[href="#${place.querySelector('h2')?.id}"]`)
        ?.closest('li')
        ?.remove()
      place.remove()
    }
  for (const button of root.querySelectorAll<HTMLButtonElement>('button[name="export"]')) if (button.value.endsWith('csv')) button.remove()
  root.querySelector('select[name="chapter"]')?.closest('label')?.remove()
  for (const party of root.querySelectorAll<HTMLElement>('[data-party]')) party.hidden = false
  root.querySelector('[data-whole]')?.remove()
  const place = root.querySelector('[data-kept]')
  if (place) place.textContent = kept
  const head = root.querySelector('h1')
  if (head) head.textContent = title
  head?.nextElementSibling?.remove()
  document.title = title
}
