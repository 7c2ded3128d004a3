/**
 * Lets the reader choose the size of text and the contrast, and keeps both on this device. `reading.js` sets them on the next
 * page before it is painted. Until something is chosen, the contrast is what the system asks for. If nothing can be kept, the choice holds
 * for this page.
 */
class ReadingChoice extends HTMLElement {
  connectedCallback() {
    const form = this.querySelector('form')
    if (!form) return
    const {dataset} = document.documentElement
    const wanted = dataset.contrast ?? (matchMedia('(prefers-contrast: more)').matches ? 'more' : 'standard')
    choose(form, 'size', dataset.textSize ?? 'standard')
    choose(form, 'contrast', wanted)
    this.hidden = false
    form.addEventListener('change', ({target}) => {
      if (!(target instanceof HTMLInputElement)) return
      if (target.name === 'contrast') dataset.contrast = target.value
      else if (target.value === 'standard') delete dataset.textSize
      else dataset.textSize = target.value
      try {
        localStorage.setItem('cunbiao:reading', JSON.stringify({size: dataset.textSize, contrast: dataset.contrast}))
      } catch {
        this.querySelector('output')?.removeAttribute('hidden')
      }
    })
  }
}

function choose(form: HTMLFormElement, name: string, value: string) {
  for (const input of form.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)) input.checked = input.value === value
}

customElements.define('reading-choice', ReadingChoice)
