/**
 * The studio: draws a sign and says what the clauses say of it while its words are written, on this device only. What draws is large, so it is
 * fetched after the page, whose first picture is there already.
 */
class SignStudio extends HTMLElement {
  connectedCallback() {
    void this.open()
  }

  private async open() {
    try {
      const {openStudio} = await import('./studio.ts')
      await openStudio(this)
    } catch (error) {
      console.error(error)
      const notice = this.querySelector('[data-part="notice"]')
      if (notice) notice.textContent = this.dataset.failed ?? ''
    }
  }
}

customElements.define('sign-studio', SignStudio)
