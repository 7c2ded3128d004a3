import {today} from '../../handbooks/input/today.ts'

/**
 * Takes down what has passed its last day since the page was built, by the clock of the reader, and prints one notice alone. Without this script
 * the dates stand beside each.
 *
 * @clause SW-DISC-007 what is past comes down
 */
class NoticeBoard extends HTMLElement {
  connectedCallback() {
    const notices = [...this.querySelectorAll<HTMLElement>('[data-until], [data-notice]')]
    for (const notice of notices) if ((notice.dataset.until ?? '9999') < today()) notice.remove()
    // Those on the page of the point stand in a list.
    const left = this.querySelector('[data-notice], li')
    const none = this.querySelector<HTMLElement>('[data-none]')
    if (none && !left) none.hidden = false
    for (const button of this.querySelectorAll<HTMLButtonElement>('button[name="print"]')) {
      button.hidden = false
      button.addEventListener('click', () => this.printOne(button.closest<HTMLElement>('[data-notice]')))
    }
  }

  private printOne(notice: HTMLElement | null) {
    this.toggleAttribute('data-one', true)
    notice?.toggleAttribute('data-chosen', true)
    addEventListener(
      'afterprint',
      () => {
        this.removeAttribute('data-one')
        notice?.removeAttribute('data-chosen')
      },
      {once: true},
    )
    print()
  }
}

customElements.define('notice-board', NoticeBoard)
