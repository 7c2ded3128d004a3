import {namedPart} from '../shell/namedPart.ts'

/**
 * Marks in the contents beside a chapter the section that is being read, and says it in the heading of the contents, which is all of them
 * that a phone has room for. Without this script the contents are a plain list.
 */
class ContentsFollow extends HTMLElement {
  connectedCallback() {
    const links = new Map(
      [...this.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')].flatMap((link) => {
        const heading = document.getElementById(namedPart(link.hash))
        return heading ? [[heading, link] as const] : []
      }),
    )
    const summary = this.querySelector('summary')
    const place = document.createElement('span')
    summary?.append(place)
    const mark = () => {
      // The section whose heading was last passed, a third of the way down the window.
      const heading = [...links.keys()].findLast((h) => h.getBoundingClientRect().top < innerHeight / 3)
      for (const [each, link] of links) {
        if (each === heading) link.ariaCurrent = 'location'
        else link.ariaCurrent = null
      }
      const link = heading && links.get(heading)
      place.textContent = link?.textContent ?? ''
      if (link) keepInSight(link, this.querySelector('nav'))
    }
    // A heading that crosses that line, in either direction, moves the mark.
    const observer = new IntersectionObserver(mark, {rootMargin: '0px 0px -66.7% 0px'})
    for (const heading of links.keys()) observer.observe(heading)
    addEventListener('scrollend', mark, {passive: true})
    mark()

    const details = this.querySelector('details')
    this.addEventListener('click', ({target}) => {
      if (details && target instanceof HTMLAnchorElement) details.open = false
    })
  }
}

/** Scrolls the contents, never the page, so far that `link` can be seen in them. */
function keepInSight(link: HTMLElement, contents: HTMLElement | null) {
  if (!contents || contents.scrollHeight <= contents.clientHeight) return
  const [at, box] = [link.getBoundingClientRect(), contents.getBoundingClientRect()]
  if (at.top < box.top) contents.scrollTop -= box.top - at.top
  else if (at.bottom > box.bottom) contents.scrollTop += at.bottom - box.bottom
}

customElements.define('contents-follow', ContentsFollow)
