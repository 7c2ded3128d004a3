import {siteFile} from '../address/siteFile.ts'
import {onlyThose, type PointsFormat} from './shownPoints.ts'

/** Lets the maps, their legends and the downloads of the directory follow what its filter shows. */
function follow() {
  const whole = document.querySelector('main tbody tr[hidden]') === null
  const rows = [...document.querySelectorAll<HTMLElement>('main tbody tr:not([hidden]) a[data-id]')]
  const shown = new Set(rows.map(({dataset}) => dataset.id ?? ''))
  for (const stop of document.querySelectorAll<SVGElement>('[data-stop]'))
    stop.style.display = shown.has(stop.dataset.stop ?? '') ? '' : 'none'
  for (const count of document.querySelectorAll<HTMLElement>('[data-legend]')) {
    const section = count.closest('section')
    count.textContent = String(rows.filter((row) => row.dataset.key === count.dataset.legend && section?.contains(row)).length)
  }
  for (const [name, hidden] of [
    ['all', !whole],
    ['shown', whole],
  ] as const)
    for (const words of document.querySelectorAll<HTMLElement>(`[data-${name}]`)) words.hidden = hidden
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-format]'))
    link.onclick = whole
      ? null
      : (click) => {
          click.preventDefault()
          save(link, shown)
        }
}

document.addEventListener('filtered', follow)
// The filter may have been at work before this script.
follow()

/** Gives the reader the file behind `link` with the points in `shown` alone. */
async function save(link: HTMLAnchorElement, shown: ReadonlySet<string>) {
  const output = document.querySelector<HTMLOutputElement>('output[data-trouble]')
  try {
    const response = await siteFile(`/data/${link.pathname.split('/').at(-1)}`)
    if (!response.ok) throw new Error(String(response.status))
    const text = await onlyThose(shown, link.dataset.format as PointsFormat, await response.text())
    const file = document.createElement('a')
    file.href = URL.createObjectURL(new Blob([text], {type: response.headers.get('Content-Type') ?? ''}))
    file.download = `points-shown.${link.dataset.format}`
    file.click()
    URL.revokeObjectURL(file.href)
    if (output) output.textContent = ''
  } catch {
    if (output) output.textContent = output.dataset.trouble ?? ''
  }
}
