import type {LookedAt} from '../../design-system/browser/faces.ts'
import type {Json} from '../../design-system/signs/docs/json.ts'
import {InputError} from '../../handbooks/input/problem.ts'
import {longestAddress, packSpec} from '../sign/specAddress.ts'
import {type State, stemOf} from './askedState.ts'
import {el, filled} from './element.ts'
import {type KindOfFile, kindsOfFile} from './save.ts'
import type {StudioWords} from './studio.words.ts'

/** What the files of a sign are made from, and where is said what became of them. */
interface FilesHost {
  readonly t: StudioWords
  readonly state: () => State
  /** Returns the sign as drawn, if it is the one that is written; undefined while the picture is an older one. */
  readonly current: () => LookedAt | undefined
  readonly open: (state: State) => Promise<void>
  readonly say: (words: string, tone: 'info' | 'danger', ...more: readonly Node[]) => void
  /** Where buttons stand, what else one can do with a sign, and what became of it. */
  readonly list: Element
  readonly more: Element
  readonly done: Element
}

/** Bytes that the file of a spec may have; the largest example has a tenth of it. */
const longestFile = 100_000

/** Puts into the page what is taken away of a sign, and how one is brought back. */
export function filesPart({t, state, current, open, say, list, more, done}: FilesHost): void {
  const f = t.files
  const tell = (words: string) => {
    done.textContent = words
  }

  const hand = async (kind: KindOfFile) => {
    const {fileOf, save, specYaml} = await import('./save.ts')
    const stem = stemOf(state())
    if (kind === 'yaml') {
      save({path: `${stem}.yaml`, bytes: specYaml(state().spec)})
      return tell(filled(f.done, {file: `${stem}.yaml`}))
    }
    const sign = current()
    if (!sign) return tell(f.stale)
    if (kind === 'dxf' && sign.proof) return tell(f.noDxf)
    const file = await fileOf(kind, sign, stem, state().spec).catch(() => undefined)
    if (file) save({path: file.path, bytes: file.bytes})
    tell(filled(file ? f.done : f.failed, {file: file?.path ?? `${stem}.${kind}`}))
  }

  const copy = async () => {
    const packed = packSpec(state().spec)
    if (packed.length > longestAddress) return tell(f.tooLong)
    const copied = navigator.clipboard?.writeText(`${location.href.replace(/[?#].*$/, '')}#${packed}`).then(
      () => true,
      () => false,
    )
    tell((await copied) ? f.copied : f.copyFailed)
  }

  const bring = async (file: File | undefined) => {
    if (!file) return
    try {
      if (file.size > longestFile)
        throw new InputError(file.name, [{at: '', message: 'is larger than any spec; choose the YAML of one sign'}])
      const {openYaml} = await import('../../handbooks/input/yaml.ts')
      const {value} = openYaml(file.name, await file.text())
      await open({spec: value as Json, name: file.name.replace(/\.\w+$/, '')})
    } catch (error) {
      say(f.openFailed, 'danger', el('pre', {lang: 'en'}, error instanceof Error ? error.message : ''))
    }
  }

  list.replaceChildren(
    ...kindsOfFile.map((kind) => el('li', {}, el('button', {type: 'button', 'data-file': kind, onclick: () => void hand(kind)}, f[kind]))),
  )
  const pick = el('input', {
    type: 'file',
    id: 'studio-open-file',
    accept: '.yaml,.yml,.json',
    onchange: () => void bring(pick.files?.[0]),
  })
  more.replaceChildren(
    el('button', {type: 'button', 'data-quiet': true, onclick: () => void copy()}, f.copy),
    el('p', {}, el('label', {for: pick.id}, f.open), ' ', pick),
  )
}
