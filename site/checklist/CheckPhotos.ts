import {budgets, sizeOf} from '../../handbooks/input/budget.ts'
import type {Say} from './checkItem.ts'
import {photoFault, photoName, shrunk} from './photo.ts'
import {type KeptPhoto, keepPhoto, photosOf, removePhoto} from './photoStore.ts'

/** What the photos of a checklist need of its page. */
interface PhotoPage {
  readonly say: Say
  /** Class of the list of photos beside a clause. */
  look(): string
  /** Returns a copy of a part of the page. */
  part(name: string): HTMLElement
  /** Says what is wrong; nothing, once it is not any more. */
  alert(text: string): void
  /** Told that photos came or went which are in no archive yet. */
  changed(): void
}

/** The photos of one point while its checklist is filled in: kept on the device alone, shown beside their clauses. */
export class CheckPhotos {
  private readonly page: PhotoPage
  private point: string | undefined
  private kept: readonly KeptPhoto[] = []
  private readonly shown = new Map<string, HTMLElement>()

  constructor(page: PhotoPage) {
    this.page = page
  }

  /** Takes up the photos that are kept of `point`. */
  async open(point: string): Promise<void> {
    this.close()
    this.point = point
    const kept = await photosOf(point).catch(() => [])
    if (this.point !== point) return
    this.kept = kept
    for (const clause of new Set(kept.map((photo) => photo.clause))) this.tell(clause)
  }

  /** Leaves the point; its photos stay where they are kept. */
  close() {
    for (const place of this.shown.values()) place.remove()
    this.shown.clear()
    this.kept = []
    this.point = undefined
  }

  /** Removes every photo of the point. */
  async clear(): Promise<void> {
    const kept = this.kept
    this.close()
    await Promise.all(kept.map((photo) => removePhoto(photo))).catch(() => undefined)
  }

  /** The photos by the names under which they go out. */
  get named(): readonly {readonly name: string; readonly blob: Blob}[] {
    return [...Map.groupBy(this.kept, ({clause}) => clause)].flatMap(([clause, photos]) =>
      photos.map(({blob}, i) => ({name: photoName(clause, i + 1), blob})),
    )
  }

  /** Shows the photos of a clause in `folded`, the part of it that is seldom needed. */
  show(clause: string, folded: HTMLDetailsElement) {
    if (this.shown.has(clause)) return
    const place = document.createElement('div')
    place.className = this.page.look()
    this.shown.set(clause, place)
    folded.append(place)
    this.draw(clause)
  }

  private draw(clause: string) {
    const place = this.shown.get(clause)
    const photos = this.kept.filter((photo) => photo.clause === clause)
    this.tell(clause)
    if (!place) return
    const {say} = this.page
    const list = document.createElement('ul')
    list.append(...photos.map((photo, i) => this.thumbnail(photo, i + 1)))
    const field = this.page.part('photo')
    const input = field.querySelector('input')
    if (input) {
      input.id = `photo-${clause}`
      input.addEventListener('change', () => void this.take(clause, input))
    }
    field.querySelector('label')?.setAttribute('for', `photo-${clause}`)
    const sum = document.createElement('p')
    if (photos.length > 0) sum.textContent = say('photoSum', photos.length, sizeOf(photos.reduce((bytes, {blob}) => bytes + blob.size, 0)))
    place.replaceChildren(...(photos.length > 0 ? [list, sum] : []), ...(photos.length < budgets.photos.aClause ? [field] : []))
  }

  private thumbnail(photo: KeptPhoto, nth: number): HTMLLIElement {
    const {say} = this.page
    const li = document.createElement('li')
    const picture = document.createElement('canvas')
    const name = say('photoAlt', photo.clause, nth)
    picture.role = 'img'
    picture.ariaLabel = name
    void drawSmall(photo.blob, picture)
    const button = this.page.part('remove')
    button.setAttribute('aria-label', `${say('photoRemove')} ${name}`)
    button.addEventListener('click', () => void this.remove(photo))
    li.append(picture, sizeOf(photo.blob.size), button)
    return li
  }

  private async take(clause: string, input: HTMLInputElement): Promise<void> {
    const [file] = input.files ?? []
    input.value = ''
    const {point} = this
    if (!file || point === undefined) return
    const {say, alert} = this.page
    const fault = photoFault(file)
    const blob = fault ? undefined : await shrunk(file)
    if (!blob) {
      alert(say(fault ?? 'photoNone', file.name, fault === 'photoTooLarge' ? sizeOf(budgets.photos.bytes) : ''))
      return
    }
    try {
      const photo = await keepPhoto({point, clause, blob})
      if (this.point !== point) return
      this.kept = [...this.kept, photo]
      alert('')
      this.draw(clause)
      this.page.changed()
    } catch {
      alert(say('photoFull', file.name))
    }
  }

  private async remove(photo: KeptPhoto): Promise<void> {
    try {
      await removePhoto(photo)
    } catch {
      this.page.alert(this.page.say('photoStays'))
      return
    }
    this.kept = this.kept.filter(({id}) => id !== photo.id)
    this.draw(photo.clause)
    this.page.changed()
  }

  /** Says on what is folded how many photos are in it. */
  private tell(clause: string) {
    const n = this.kept.filter((photo) => photo.clause === clause).length
    const summary = document.querySelector(`[data-clause="${clause}"] details > summary`)
    if (summary) summary.textContent = n === 0 ? this.page.say('more') : this.page.say('moreWith', n)
  }
}

/** Pixels of a side of a small photo: what stands for 6rem, twice over for fine screens. */
const smallSide = 192

/** Draws a photo small and square. It is no `img`, since pages allow no pictures but those of the site. */
async function drawSmall(blob: Blob, canvas: HTMLCanvasElement): Promise<void> {
  const picture = await createImageBitmap(blob).catch(() => undefined)
  if (!picture) return
  const side = Math.min(picture.width, picture.height)
  const [x, y] = [(picture.width - side) / 2, (picture.height - side) / 2]
  Object.assign(canvas, {width: smallSide, height: smallSide})
  canvas.getContext('2d')?.drawImage(picture, x, y, side, side, 0, 0, smallSide, smallSide)
  picture.close()
}
