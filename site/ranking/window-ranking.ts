import type {Locale} from '../../handbooks/language/locale.ts'
import type {YearOfDays} from '../../handbooks/register/calendarOf.ts'
import type {Stage} from '../../points/ranking/stage.ts'
import {Turns} from '../shell/turns.ts'
import type {Shown} from './rankNow.ts'

/**
 * Works a ranking out on this device: nothing is sent, stored or put into the address. What reads workbooks is loaded when it is first asked
 * for. Without this script the page explains the rules and hands out the blank sheet.
 */
class WindowRanking extends HTMLElement {
  private files: Shown['files'] = []
  private rules: File | undefined
  private scores: File | undefined
  private readonly turns = new Turns()

  connectedCallback() {
    const form = this.querySelector('form')
    if (!form) return
    this.hidden = false
    this.field(form, 'on').value = today()
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      void this.workOut(form)
    })
    form.addEventListener('change', () => this.settle(form))
    form.addEventListener('reset', () => this.clear(form))
    form.querySelector('[name="sample"]')?.addEventListener('click', () => void this.trySample(form))
    form.addEventListener('dragover', (event) => event.preventDefault())
    form.addEventListener('drop', (event) => this.drop(event, form))
    this.addEventListener('click', ({target}) => {
      if (!(target instanceof HTMLElement)) return
      const {print: paper, download} = target.dataset
      if (paper !== undefined) this.print(paper)
      if (download !== undefined) this.download(download)
    })
    addEventListener('afterprint', () => this.only(undefined))
    this.settle(form)
  }

  private field(form: HTMLFormElement, name: string): HTMLInputElement {
    const field = form.elements.namedItem(name)
    if (!(field instanceof HTMLInputElement)) throw new Error(`the form of rankings lacks ${name}`)
    return field
  }

  /** Takes the files of the form, and shows the days that the chosen stage needs. */
  private settle(form: HTMLFormElement) {
    this.rules = this.field(form, 'rules').files?.[0] ?? this.rules
    this.scores = this.field(form, 'scores').files?.[0] ?? this.scores
    for (const part of form.querySelectorAll<HTMLElement>('[data-final]')) part.hidden = this.stage(form).stage !== 'final'
    this.name()
  }

  private stage(form: HTMLFormElement): Stage {
    const data = new FormData(form)
    const day = (name: string) => String(data.get(name) ?? '')
    const on = day('on')
    if (data.get('stage') !== 'final') return {stage: 'reply', on}
    return {stage: 'final', on, sent: day('sent') || undefined, rectifyBy: day('rectifyBy') || undefined}
  }

  private drop(event: DragEvent, form: HTMLFormElement) {
    event.preventDefault()
    for (const file of event.dataTransfer?.files ?? [])
      if (/\.ya?ml$/i.test(file.name)) this.rules = file
      else this.scores = file
    this.field(form, 'rules').value = ''
    this.field(form, 'scores').value = ''
    this.name()
  }

  /** Says which files were dropped, which no field shows. */
  private name() {
    const output = this.querySelector('[data-chosen]')
    const text = [this.rules, this.scores].flatMap((file) => (file ? [file.name] : [])).join(' + ')
    if (output) output.textContent = text
  }

  private async trySample(form: HTMLFormElement) {
    const {sampleFiles} = await working()
    const {stage} = this.stage(form)
    const {rules, scores} = sampleFiles(stage)
    this.field(form, 'rules').value = ''
    this.field(form, 'scores').value = ''
    this.rules = rules
    this.scores = scores
    // The sample's period ended in September, so its papers are of October.
    this.field(form, 'on').value = stage === 'final' ? '2026-10-20' : '2026-10-12'
    if (stage === 'final') {
      this.field(form, 'sent').value = '2026-10-12'
      this.field(form, 'rectifyBy').value = '2026-11-30'
    }
    this.name()
    await this.workOut(form)
  }

  private async workOut(form: HTMLFormElement) {
    const {rankNow} = await working()
    const locale = (this.dataset.locale ?? 'zh-Hans') as Locale
    const years: readonly YearOfDays[] = JSON.parse(this.dataset.years ?? '[]')
    const counts = this.turns.begin()
    const {html, files, good} = await rankNow({rules: this.rules, scores: this.scores, stage: this.stage(form), locale, years})
    if (!counts()) return
    this.files = files
    const shown = this.querySelector<HTMLElement>('[data-shown]')
    if (!shown) return
    shown.innerHTML = html
    shown.toggleAttribute('data-good', good)
    const emblem = this.querySelector('[data-emblem] svg')
    if (emblem) for (const office of shown.querySelectorAll('[data-office]')) office.prepend(emblem.cloneNode(true))
    const heading = shown.querySelector<HTMLElement>('h2')
    heading?.focus()
  }

  private clear(form: HTMLFormElement) {
    this.turns.begin()
    this.rules = undefined
    this.scores = undefined
    this.files = []
    this.querySelector('[data-shown]')?.replaceChildren()
    // The form has its old values until the event is over.
    setTimeout(() => {
      this.field(form, 'on').value = today()
      this.settle(form)
    })
  }

  private print(paper: string) {
    this.only(paper === '' ? undefined : paper)
    print()
  }

  /** Leaves out of print every paper but one. */
  private only(paper: string | undefined) {
    for (const one of this.querySelectorAll<HTMLElement>('[data-paper]'))
      one.toggleAttribute('data-left-out', paper !== undefined && one.dataset.paper !== paper)
  }

  private download(path: string) {
    const file = this.files.find((one) => one.path === path)
    if (!file) return
    const link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob([file.text], {type: 'application/yaml'}))
    link.download = file.path
    link.click()
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
  }
}

/** The day of this device, in the form of date fields. */
const today = () => new Intl.DateTimeFormat('sv', {dateStyle: 'short'}).format(new Date())

const working = () => import('./rankNow.ts')

customElements.define('window-ranking', WindowRanking)
