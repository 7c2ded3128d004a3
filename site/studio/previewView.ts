import type {LookedAt, Shown} from '../../design-system/browser/faces.ts'
import {plainPicture} from '../../design-system/browser/svgElement.ts'
import {el, filled} from './element.ts'
import type {PhotoWall} from './photoWall.ts'
import {type Eyes, farPictures, sceneLabel, wallPicture} from './pictures.ts'
import type {OnWall} from './scene.ts'
import type {StudioWords} from './studio.words.ts'

const ways = ['plain', 'wall', 'far', 'photo'] as const
type Way = (typeof ways)[number]

const eyes = {good: 1, half: 0.5, third: 0.3} as const

/** Shows a sign as one chooses to look at it. */
export class PreviewView {
  private readonly t: StudioWords
  private readonly room: Element
  private readonly note: Element
  private readonly tools: Element
  private way: Way = 'plain'
  private tone: OnWall['tone'] = 'light'
  private acuity: keyof typeof eyes = 'half'
  private dim = false
  private shown: Shown | undefined
  private photo: PhotoWall | undefined

  /** `room` is where the picture stands, `note` what is said of it, `tools` how one chooses. */
  constructor(t: StudioWords, {room, note, tools}: Readonly<Record<'room' | 'note' | 'tools', Element>>) {
    this.t = t
    this.room = room
    this.note = note
    this.tools = tools
    tools.replaceChildren(this.choices(), this.setting())
  }

  /** Shows a sign; the picture before stays until then. */
  show(shown: Shown): void {
    this.shown = shown
    this.draw()
  }

  private choices(): HTMLElement {
    const p = this.t.preview
    return radios(
      'look',
      p.views,
      ways.map((way) => [way, p[way]] as const),
      this.way,
      (way) => {
        this.way = way
        this.tools.lastElementChild?.replaceWith(this.setting())
        this.draw()
      },
    )
  }

  private setting(): HTMLElement {
    const p = this.t.preview
    if (this.way === 'wall')
      return el(
        'div',
        {},
        radios(
          'tone',
          p.walls,
          (['light', 'dark'] as const).map((tone) => [tone, p[tone]] as const),
          this.tone,
          (tone) => {
            this.tone = tone
            this.draw()
          },
        ),
      )
    if (this.way === 'far') {
      const dim = el('input', {
        type: 'checkbox',
        checked: this.dim,
        onchange: () => {
          this.dim = dim.checked
          this.draw()
        },
      })
      const names = (['good', 'half', 'third'] as const).map((name) => [name, p[name]] as const)
      const sight = radios('sight', p.eyes, names, this.acuity, (acuity) => {
        this.acuity = acuity
        this.draw()
      })
      sight.append(el('label', {}, dim, ` ${p.dim}`))
      return el('div', {}, sight)
    }
    if (this.way === 'photo') {
      const place = el('div')
      void this.openPhoto().then(({controls}) => place.append(controls))
      return place
    }
    return el('div')
  }

  private async openPhoto(): Promise<PhotoWall> {
    const {photoWall} = await import('./photoWall.ts')
    this.photo ??= photoWall(this.t)
    return this.photo
  }

  private draw(): void {
    if (!this.shown) return
    const {sign} = this.shown
    this.note.textContent = ''
    this.room.removeAttribute('data-faces')
    if (this.way === 'plain') this.drawPlain(this.shown)
    else if (this.way === 'wall') this.drawWall(this.shown)
    else if (this.way === 'far') this.drawFar(sign)
    else
      void this.openPhoto().then(({canvas, show}) => {
        if (this.way !== 'photo') return
        this.room.replaceChildren(canvas)
        void sign.whole().then(show)
      })
  }

  private drawPlain({sign, back}: Shown): void {
    const behind = back ? [el('p', {}, this.t.preview.back), plainPicture(back)] : []
    this.room.toggleAttribute('data-faces', back !== undefined)
    this.room.replaceChildren(plainPicture(sign), ...behind)
  }

  private drawWall({sign, underside}: Shown): void {
    const p = this.t.preview
    const {width, height} = sign.drawing
    const label = sceneLabel(underside === undefined ? p.sceneFree : p.scene, sign.drawing, underside ?? 0)
    this.note.textContent = underside === undefined ? `${label} ${p.wallNote}` : p.wallNote
    this.room.replaceChildren(wallPicture(sign, {width, height, underside: underside ?? 0, tone: this.tone}, label))
  }

  private drawFar(sign: LookedAt): void {
    const p = this.t.preview
    const seen: Eyes = {distanceM: sign.spec.viewingDistanceM, acuity: eyes[this.acuity], dim: this.dim}
    const said = {title: sign.drawing.title, distance: seen.distanceM, acuity: seen.acuity}
    this.note.textContent = filled(p.farNote, said)
    const [large, small] = farPictures(sign, seen, filled(p.farLabel, said))
    this.room.replaceChildren(large, el('div', {'data-true-size': true}, small))
  }
}

function radios<Value extends string>(
  name: string,
  legend: string,
  values: readonly (readonly [Value, string])[],
  chosen: Value,
  choose: (value: Value) => void,
): HTMLElement {
  return el(
    'fieldset',
    {'data-choices': true},
    el('legend', {}, legend),
    ...values.map(([value, label]) =>
      el('label', {}, el('input', {type: 'radio', name, value, checked: value === chosen, onchange: () => choose(value)}), ` ${label}`),
    ),
  )
}
