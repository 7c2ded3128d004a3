import {type Fault, type Field, faultOf, variantOf} from '../../design-system/signs/docs/formFields.ts'
import type {Json} from '../../design-system/signs/docs/json.ts'
import {type Path, pathText, valueAt} from '../../design-system/signs/docs/specValue.ts'
import type {Problem} from '../../handbooks/input/problem.ts'
import {el, filled} from './element.ts'
import {controlId, type FormHost, titleOf} from './formView.ts'

/** Something to correct, told in the language of the page, and where. */
export interface Told {
  /** Of the control that is there; that of a group around the field if the field has none. */
  readonly path: Path
  readonly text: string
  /** What the engine says, in English, where it knows more than the description of the field. */
  readonly more?: string
}

/** Returns what is wrong, told for a reader: by the description of the field where that says it, else in the words of the engine. */
export function toldOf(
  problems: readonly Problem[],
  form: Field,
  spec: Json,
  host: Pick<FormHost, 't' | 'said'>,
  drawing: boolean,
): Told[] {
  const {faults} = host.t
  return problems.map(({at, message}) => {
    const path = at === '' ? [] : at.split('.')
    const found = fieldAt(form, path, spec)
    const field = titleOf(found.field, host) || pathText(path)
    const fault = drawing || found.rest.length > 0 ? undefined : faultOf(found.field, valueAt(spec, found.path))
    if (fault) return {path: found.path, text: filled(faults[fault], {field, ...boundOf(found.field, fault)})}
    return {
      path: found.path,
      text: drawing ? field : filled(faults.other, {field: found.rest.length > 0 ? pathText(path) : field}),
      more: message,
    }
  })
}

/** Returns the field at `path`, or the last on the way to it, and what of the path is left over. */
function fieldAt(
  form: Field,
  path: readonly string[],
  spec: Json,
): {readonly field: Field; readonly path: Path; readonly rest: readonly string[]} {
  let field = form
  const walked: string[] = []
  for (const [i, step] of path.entries()) {
    const inside = insideOf(field, step, valueAt(spec, walked))
    if (!inside) return {field, path: walked, rest: path.slice(i)}
    field = inside
    walked.push(step)
  }
  return {field, path: walked, rest: []}
}

function insideOf(field: Field, step: string, value: Json | undefined): Field | undefined {
  if (field.type === 'group') return field.fields.find(({key}) => key === step)
  if (field.type === 'list') return field.row
  if (field.type === 'tuple') return field.parts[Number(step)]
  const variant = field.type === 'variants' ? field.variants[variantOf(field.variants, value)] : undefined
  return variant && insideOf(variant, step, value)
}

function boundOf(field: Field, fault: Fault): {readonly bound: string | number; readonly unit: string} {
  const unit = field.unit ? ` ${field.unit}` : ''
  if (field.type === 'number') return {bound: (fault === 'least' ? field.least : (field.most ?? field.below)) ?? '', unit}
  if (field.type === 'list') return {bound: fault === 'few' ? field.least : field.most, unit}
  return {bound: (field.type === 'words' ? field.most : undefined) ?? '', unit}
}

/** Shows in `form` what is wrong beside each field, and returns the summary of all of it; an empty one where nothing is. */
export function showProblems(form: Element, told: readonly Told[], host: Pick<FormHost, 't'>, drawing = false): Node[] {
  for (const old of form.querySelectorAll('[data-error]')) old.remove()
  for (const control of form.querySelectorAll('[aria-invalid]')) {
    control.removeAttribute('aria-invalid')
    control.setAttribute('aria-describedby', (control.getAttribute('aria-describedby') ?? '').replace(/ ?\S+-error\b/, ''))
  }
  for (const {path, text, more} of told) {
    const control = form.querySelector(`#${CSS.escape(controlId(path))}`)
    if (!control) continue
    const id = `${controlId(path)}-error`
    const known = form.querySelector(`#${CSS.escape(id)}`)
    const words = [text, ...(more ? [' ', el('span', {lang: 'en'}, more)] : [])]
    if (known) known.append(el('br'), ...words)
    else (control.closest('[data-field]') ?? control).append(el('p', {id, 'data-error': true}, ...words))
    control.setAttribute('aria-invalid', 'true')
    control.setAttribute('aria-describedby', `${control.getAttribute('aria-describedby') ?? ''} ${id}`.trim())
    for (let fold = control.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null) fold.open = true
  }
  if (told.length === 0) return []
  return [
    el('h3', {}, filled(host.t.faults.summary, {n: told.length})),
    ...(drawing ? [el('p', {}, host.t.faults.draw)] : []),
    el(
      'ul',
      {},
      ...told.map(({path, text, more}) => {
        const there = path.length > 0 && form.querySelector(`#${CSS.escape(controlId(path))}`)
        const words = there ? el('a', {href: `#${controlId(path)}`, 'data-to': controlId(path)}, text) : text
        return el('li', {}, words, ...(more ? [' ', el('span', {lang: 'en'}, more)] : []))
      }),
    ),
    el('p', {}, host.t.faults.stays),
  ]
}
