import {beginningOf, type Field, variantOf} from '../../design-system/signs/docs/formFields.ts'
import type {Json} from '../../design-system/signs/docs/json.ts'
import {isGroup} from '../../design-system/signs/docs/json.ts'
import {type Path, pathText, valueAt, withMoved, withValue} from '../../design-system/signs/docs/specValue.ts'
import type {InBoth} from '../../handbooks/language/both.ts'
import {el, filled} from './element.ts'
import type {StudioWords} from './studio.words.ts'

/** What a form needs of the studio around it. */
export interface FormHost {
  readonly t: StudioWords
  /** Says a text of a kind's description in the language and the characters of the page. */
  readonly said: (text: InBoth) => string
  readonly choiceName: (key: string, value: string) => string
  readonly termName: (id: string) => string
  /** Returns a link to a clause by its printed number. */
  readonly clauseLink: (id: string) => Node
  readonly spec: () => Json
  /** Takes a spec in which one field was changed; the form stays as it is. */
  readonly typed: (spec: Json, touched: string) => void
  /** Takes a spec whose form is another; afterwards the focus is on `focus`. */
  readonly rebuilt: (spec: Json, focus: string) => void
}

/** Returns the id of the control of the field at `path`, by which labels, errors and the summary find it. */
export const controlId = (path: Path): string => `field-${path.join('-')}`

/** How each line of a message is called by the browser, for spelling and voices. */
const langs: Readonly<Record<string, string>> = {
  zh: 'zh-Hans',
  en: 'en',
  pinyin: 'zh-Latn-pinyin',
  ii: 'ii',
  bo: 'bo',
  braillePinyin: 'zh-Latn-pinyin',
}

/** Fields of every kind, which are folded away: sizes follow from the words as a rule. */
const making: ReadonlySet<string> = new Set([
  'widthMm',
  'heightMm',
  'hanziHeightMm',
  'legibility',
  'cornerRadiusMm',
  'holes',
  'script',
  'surface',
  'lettering',
])
/** Lines of a message that few signs have. */
const seldom: ReadonlySet<string> = new Set(['pinyin', 'ii', 'bo', 'scriptFirst', 'confirmed'])

/** Returns the controls of a whole spec. */
export function formView(form: Field, host: FormHost, open: ReadonlySet<string>): Node[] {
  const variants = form.type === 'variants'
  const at = variants ? variantOf(form.variants, host.spec()) : 0
  const group = variants ? form.variants[at] : form
  if (group?.type !== 'group') return []
  const chosen = variants ? [variantChoice(form.variants, at, [], host)] : []
  const [sizes, own] = [group.fields.filter(({key}) => making.has(key)), group.fields.filter(({key}) => !making.has(key))]
  return [
    ...chosen,
    ...own.map((field) => fieldView(field, [field.key], host, open)),
    folded(
      'making',
      host.t.form.making,
      sizes.map((field) => fieldView(field, [field.key], host, open)),
      open,
    ),
  ]
}

/** Returns controls in a part that opens; `open` remembers which are open while the form is made anew. */
function folded(id: string, title: string, inside: readonly Node[], open: ReadonlySet<string>): HTMLElement {
  return el('details', {'data-fold': id, open: open.has(id)}, el('summary', {}, title), el('div', {'data-fields': true}, ...inside))
}

function fieldView(field: Field, path: Path, host: FormHost, open: ReadonlySet<string>, title = titleOf(field, host)): HTMLElement {
  const {t} = host
  switch (field.type) {
    case 'fixed':
      return el('div', {hidden: true})
    case 'words':
    case 'number':
      return labelled(field, path, host, title, input(field, path, host))
    case 'choice':
    case 'flag':
      return labelled(field, path, host, title, select(field, path, host))
    case 'tuple':
      return fieldset(field, path, host, title, [
        el(
          'div',
          {'data-tuple': true},
          ...field.parts.map((part, i) => fieldView(part, [...path, i], host, open, [t.form.x, t.form.y][i] ?? String(i + 1))),
        ),
      ])
    case 'list':
      return listView(field, path, host, open, title)
    case 'group':
    case 'variants': {
      const present = valueAt(host.spec(), path) !== undefined
      if (!present)
        return el(
          'div',
          {'data-field': pathText(path)},
          el(
            'button',
            {
              type: 'button',
              id: controlId(path),
              'data-quiet': true,
              onclick: () => host.rebuilt(withValue(host.spec(), path, beginningOf(field)), controlId(path)),
            },
            filled(t.form.add, {field: title}),
          ),
        )
      const inside = field.type === 'group' ? groupView(field, path, host, open) : variantsView(field, path, host, open)
      const remove = field.optional
        ? [
            el(
              'button',
              {
                type: 'button',
                'data-quiet': true,
                onclick: () => host.rebuilt(withValue(host.spec(), path, undefined), controlId(path)),
              },
              filled(t.form.remove, {field: title}),
            ),
          ]
        : []
      return fieldset(field, path, host, title, [...inside, ...remove])
    }
  }
}

function groupView(field: Field & {readonly type: 'group'}, path: Path, host: FormHost, open: ReadonlySet<string>): Node[] {
  const views = (fields: readonly Field[]) => fields.map((one) => fieldView(one, [...path, one.key], host, open))
  if (!field.message) return views(field.fields)
  const value = valueAt(host.spec(), path)
  const hidden = (one: Field) => seldom.has(one.key) && !(isGroup(value) && one.key in value)
  const [rare, usual] = [field.fields.filter(hidden), field.fields.filter((one) => !hidden(one))]
  return [...views(usual), folded(pathText(path), host.t.form.more, views(rare), open)]
}

function variantsView(field: Field & {readonly type: 'variants'}, path: Path, host: FormHost, open: ReadonlySet<string>): Node[] {
  const at = variantOf(field.variants, valueAt(host.spec(), path))
  const variant = field.variants[at]
  const inside = variant?.type === 'group' ? groupView(variant, path, host, open) : []
  return [variantChoice(field.variants, at, path, host), ...inside]
}

/** Returns the choice between the shapes that a value may have: own words or a term, a line or an arrow. */
function variantChoice(variants: readonly Field[], at: number, path: Path, host: FormHost): HTMLElement {
  const {t} = host
  const id = `${controlId(path)}-variant`
  const message = variants.some((one) => one.type === 'group' && one.message)
  const nameOf = (variant: Field, i: number) => {
    const fixed = variant.type === 'group' ? variant.fields.find((one) => one.type === 'fixed' && one.key !== 'kind') : undefined
    if (fixed?.type === 'fixed') return host.choiceName(fixed.key, String(fixed.value))
    return message ? (i === 0 ? t.form.written : t.form.term) : String(i + 1)
  }
  const choose = (event: Event) => {
    const chosen = variants[Number((event.target as HTMLSelectElement).value)]
    if (!chosen) return
    const before = valueAt(host.spec(), path)
    const fresh = beginningOf(chosen)
    // What both shapes have stays.
    const kept =
      isGroup(before) && chosen.type === 'group'
        ? Object.fromEntries(Object.entries(before).filter(([key]) => chosen.fields.some((one) => one.key === key && one.type !== 'fixed')))
        : {}
    host.rebuilt(withValue(host.spec(), path, isGroup(fresh) ? {...fresh, ...kept} : fresh), id)
  }
  return el(
    'div',
    {'data-field': `${pathText(path)}.`, 'data-small': message},
    el('label', {for: id}, message ? t.form.kindOfWords : t.form.variant),
    el('select', {id, onchange: choose}, ...variants.map((one, i) => el('option', {value: i, selected: i === at}, nameOf(one, i)))),
  )
}

function listView(
  field: Field & {readonly type: 'list'},
  path: Path,
  host: FormHost,
  open: ReadonlySet<string>,
  title: string,
): HTMLElement {
  const {t} = host
  const rows = valueAt(host.spec(), path)
  const count = Array.isArray(rows) ? rows.length : 0
  const act = (short: string, long: string, on: () => void, off = false, id?: string) =>
    el(
      'button',
      {
        type: 'button',
        id,
        'data-quiet': true,
        'aria-label': long,
        title: long,
        'aria-disabled': off || undefined,
        onclick: off ? undefined : on,
      },
      short,
    )
  const move = (i: number, by: number) => {
    const which = by < 0 ? 'up' : 'down'
    host.rebuilt(withMoved(host.spec(), [...path, i], by), `${controlId([...path, i + by])}-${which}`)
  }
  const remove = (i: number) => {
    const left = withValue(host.spec(), [...path, i], undefined)
    const none = count === 1 && field.optional
    host.rebuilt(
      none ? withValue(host.spec(), path, undefined) : left,
      count > 1 ? `${controlId([...path, Math.max(0, i - 1)])}-remove` : controlId(path),
    )
  }
  const row = (i: number) => {
    const at = [...path, i]
    const n = i + 1
    const view = fieldView({...field.row, optional: false}, at, host, open, filled(t.form.row, {n}))
    const said = {list: title, n}
    view.append(
      el(
        'div',
        {'data-row-tools': true},
        act(t.form.upShort, filled(t.form.up, said), () => move(i, -1), i === 0, `${controlId(at)}-up`),
        act(t.form.downShort, filled(t.form.down, said), () => move(i, 1), i === count - 1, `${controlId(at)}-down`),
        act(t.form.removeShort, filled(t.form.removeRow, said), () => remove(i), false, `${controlId(at)}-remove`),
      ),
    )
    return view
  }
  const add = () => {
    const fresh = beginningOf(field.row)
    host.rebuilt(withValue(host.spec(), [...path, count], fresh), controlId([...path, count]))
  }
  const addFirst = () => host.rebuilt(withValue(host.spec(), path, beginningOf({...field, example: undefined})), controlId(path))
  return fieldset(field, path, host, title, [
    ...Array.from({length: count}, (_, i) => row(i)),
    el('button', {type: 'button', 'data-quiet': true, onclick: rows === undefined ? addFirst : add}, filled(t.form.addRow, {list: title})),
  ])
}

function fieldset(field: Field, path: Path, host: FormHost, title: string, inside: readonly Node[]): HTMLElement {
  const hint = hintOf(field, path, host)
  return el(
    'fieldset',
    {id: controlId(path), tabindex: -1, 'data-field': pathText(path), 'aria-describedby': hint ? `${controlId(path)}-hint` : undefined},
    el('legend', {}, title),
    hint,
    ...inside,
  )
}

function labelled(field: Field, path: Path, host: FormHost, title: string, control: HTMLElement): HTMLElement {
  const {t} = host
  const hint = hintOf(field, path, host)
  if (hint) control.setAttribute('aria-describedby', hint.id)
  const unit = field.unit ? el('span', {'data-unit': true, 'aria-hidden': 'true'}, unitName(field.unit)) : undefined
  return el(
    'div',
    {'data-field': pathText(path)},
    el('label', {for: control.id}, title, field.optional ? el('small', {}, ` ${t.form.optional}`) : undefined),
    hint,
    unit ? el('span', {'data-measure': true}, control, unit) : control,
  )
}

/** Units as a form writes them. */
const unitName = (unit: string) => (unit === 'd' ? 'd' : unit)

function hintOf(field: Field, path: Path, host: FormHost): HTMLElement | undefined {
  const {t} = host
  const range =
    field.type === 'number' && field.least !== undefined && (field.most ?? field.below) !== undefined
      ? filled(t.form.range, {
          least: field.least,
          most: field.most ?? field.below ?? '',
          unit: field.unit ? (field.unit === '°' ? '°' : ` ${field.unit}`) : '',
        })
      : undefined
  const parts: (Node | string)[] = []
  if (field.about) parts.push(host.said(field.about), ' ')
  if (range) parts.push(range, ' ')
  if (field.clause) parts.push(host.clauseLink(field.clause))
  return parts.length > 0 ? el('p', {id: `${controlId(path)}-hint`, 'data-hint': true}, ...parts) : undefined
}

function input(field: Field & {readonly type: 'words' | 'number'}, path: Path, host: FormHost): HTMLElement {
  const value = valueAt(host.spec(), path)
  const number = field.type === 'number'
  const read = (text: string): Json | undefined => {
    if (text === '') return field.optional ? undefined : number ? undefined : ''
    if (!number) return text
    const amount = Number(text)
    return Number.isFinite(amount) ? amount : text
  }
  return el('input', {
    type: field.type === 'words' && field.date ? 'date' : 'text',
    id: controlId(path),
    name: pathText(path),
    value: value === undefined ? '' : String(value),
    inputmode: number ? 'decimal' : undefined,
    autocomplete: 'off',
    spellcheck: 'false',
    lang: langs[field.key],
    'data-short': number,
    oninput: (event) => host.typed(withValue(host.spec(), path, read((event.target as HTMLInputElement).value)), pathText(path)),
  })
}

function select(field: Field & {readonly type: 'choice' | 'flag'}, path: Path, host: FormHost): HTMLElement {
  const {t} = host
  const value = valueAt(host.spec(), path)
  const values = field.type === 'flag' ? ['true', 'false'] : field.values
  const nameOf = (one: string) => {
    if (field.type === 'flag') return one === 'true' ? t.form.yes : t.form.no
    return field.key === 'term' ? host.termName(one) : host.choiceName(field.key, one)
  }
  // What the list does not have is shown as it was found, and told as wrong.
  const strange = value !== undefined && !values.includes(String(value)) ? [String(value)] : []
  const read = (text: string): Json | undefined => (text === '' ? undefined : field.type === 'flag' ? text === 'true' : text)
  return el(
    'select',
    {
      id: controlId(path),
      name: pathText(path),
      onchange: (event) => host.typed(withValue(host.spec(), path, read((event.target as HTMLSelectElement).value)), `${pathText(path)}!`),
    },
    ...(field.optional || value === undefined ? [el('option', {value: ''}, t.form.leaveOut)] : []),
    ...[...values, ...strange].map((one) => el('option', {value: one, selected: one === String(value)}, nameOf(one))),
  )
}

/** Returns what a field is called: its title, or its key where nobody described it. */
export function titleOf(field: Field, host: Pick<FormHost, 'said'>): string {
  return field.title ? host.said(field.title) : field.key
}
