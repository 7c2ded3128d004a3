/**
 * Shows what a link is about beside it, on hover, focus and touch (WCAG 1.4.13): the definition of a term, the title of a clause or of a
 * standard, from the link's `data-hint`. The hint stays while the pointer is on it, and Escape takes it away. Touch opens the hint first
 * and follows the link at the second tap. Without this script each link leads to where the words stand in full.
 */
class LinkHint extends HTMLElement {
  private link: HTMLAnchorElement | undefined
  private leaving: ReturnType<typeof setTimeout> | undefined

  connectedCallback() {
    const root = document.documentElement
    this.id = 'link-hint'
    this.role = 'tooltip'
    this.popover = 'manual'
    this.hidden = false
    root.addEventListener('pointerover', ({target, pointerType}) => {
      if (pointerType === 'touch') return
      const link = linkOf(target)
      if (link) this.show(link)
      else if (this.contains(target as Node)) clearTimeout(this.leaving)
      else if (this.link) this.leave()
    })
    root.addEventListener('focusin', ({target}) => {
      const link = linkOf(target)
      if (link?.matches(':focus-visible')) this.show(link)
      else this.dismiss()
    })
    root.addEventListener('keydown', ({key}) => {
      if (key === 'Escape') this.dismiss()
    })
    root.addEventListener(
      'click',
      (event) => {
        const link = linkOf(event.target)
        if (!link) this.dismiss()
        else if ((event as PointerEvent).pointerType === 'touch' && this.link !== link) {
          event.preventDefault()
          this.show(link)
        } else this.dismiss()
      },
      {capture: true},
    )
    addEventListener('scroll', () => this.link && this.place(this.link), {passive: true})
  }

  private show(link: HTMLAnchorElement) {
    clearTimeout(this.leaving)
    if (this.link === link) return
    this.dismiss()
    this.link = link
    this.textContent = link.dataset.hint ?? ''
    link.setAttribute('aria-describedby', this.id)
    this.showPopover()
    this.place(link)
  }

  /** Below the link, or above it where the window ends; never beyond the window's sides. */
  private place(link: HTMLAnchorElement) {
    const [at] = link.getClientRects()
    if (!at) return
    const {width, height} = this.getBoundingClientRect()
    const below = at.bottom + height + 8 < innerHeight
    this.style.insetInlineStart = `${Math.max(8, Math.min(at.left, document.documentElement.clientWidth - width - 8))}px`
    this.style.insetBlockStart = `${below ? at.bottom + 4 : at.top - height - 4}px`
  }

  /** Leaves time to cross from the link to its hint. A link that has the keyboard's focus keeps it. */
  private leave() {
    clearTimeout(this.leaving)
    if (this.link?.matches(':focus-visible')) return
    this.leaving = setTimeout(() => this.dismiss(), 250)
  }

  private dismiss() {
    clearTimeout(this.leaving)
    this.link?.removeAttribute('aria-describedby')
    this.link = undefined
    if (this.matches(':popover-open')) this.hidePopover()
  }
}

const linkOf = (target: EventTarget | null) => (target instanceof Element ? target.closest<HTMLAnchorElement>('a[data-hint]') : null)

customElements.define('link-hint', LinkHint)
