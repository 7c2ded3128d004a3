import {textsOf} from '../../design-system/signs/layout/texts.ts'
import type {SignSpec} from '../../design-system/signs/sign.ts'
import {usesOf} from '../../handbooks/items/counter.ts'
import type {Entry} from '../directory/directory.ts'
import type {DistrictOffers} from '../items/districtOffers.ts'
import {frequentOffers} from '../items/frequentOffers.ts'
import {listColumns} from '../items/listHead.ts'
import type {CountyForm} from '../items/overlay.ts'
import type {PointOffer} from '../items/pointOffers.ts'
import {digits} from '../wayfinding/placeNumber.ts'
import type {SignDraft} from './signDraft.ts'

type FormSpec = Extract<SignSpec, {readonly kind: 'form-sample'}>
type WholeForm = CountyForm & {readonly [Part in 'edition' | 'lines']: NonNullable<CountyForm[Part]>}
type Field = WholeForm['lines'][number][number]['field']

/** Items whose forms are looked for beside the form table, by HW-SIGN-106. */
const judged = 3

/** What a sample shows in a field: made up, and seen to be. @clause HW-SIGN-108 entries that are made up */
const entries: Readonly<Record<Field, string>> = {
  name: '张三',
  sex: '男',
  birth: '×年×月×日',
  'id-number': '×××…×××',
  address: '某村×组×号',
  telephone: '×××…×××',
  'bank-card': '×××…×××',
  people: '×人',
  reason: '（照实写）',
  signature: '张三',
  date: '×年×月×日',
}

/**
 * Returns a sample for each form of the county's list that the first frequent items of a point need, each form once, and `open` for the items
 * whose form the list does not have yet; nothing where none of them has a form to fill in.
 *
 * @clause HW-SIGN-106 samples of the forms in use
 */
export function formSamples(list: DistrictOffers, {record}: Pick<Entry, 'record'>, open: SignDraft): SignDraft[] {
  const {forms} = list.overlay
  const offers = frequentOffers(list, {items: record?.items}).offers.slice(0, judged)
  const ofItem = (id: string) => forms.filter(({items}) => items.includes(id))
  const needed = [...new Set(offers.flatMap(({id}) => ofItem(id)))]
  const whole = needed.filter(isWhole)
  const lacking = offers.flatMap((offer): Lacking[] => {
    const own = ofItem(offer.id)
    if (own.length === 0) return needsForm(offer) ? [{offer, lacks: ['form', 'edition', 'fields']}] : []
    return own.flatMap(({title, edition, lines}) => {
      const lacks = [...(edition ? [] : (['edition'] as const)), ...(lines ? [] : (['fields'] as const))]
      return lacks.length > 0 ? [{offer, title: title.zh, lacks}] : []
    })
  })
  const {open: _, ...draft} = open
  const made = whole.map((form, i): SignDraft => {
    const spec = specOf(form, list.overlay.sample)
    return {...draft, own: digits(i + 1), spec, quantity: 1, messages: textsOf(spec).map(({text}) => text)}
  })
  if (lacking.length === 0) return made
  return [...made, {...open, own: digits(made.length + 1), open: stillLacking(lacking)}]
}

/** Whether somebody fills in a form for an item. Of one whose papers nobody has seen that is not known, and it is asked. */
const needsForm = (offer: PointOffer): boolean => offer.papers === undefined || usesOf(offer).some(({id}) => /(^|-)form$/.test(id))

/** What the county's list has yet to say of the form of an item. */
interface Lacking {
  readonly offer: PointOffer
  readonly title?: string
  readonly lacks: readonly (keyof typeof columns)[]
}

const columns = {form: listColumns.form[0], edition: listColumns.formEdition[0], fields: listColumns.formFields[0]}

const isWhole = (form: CountyForm): form is WholeForm => form.edition !== undefined && form.lines !== undefined

function specOf({title, edition, lines}: WholeForm, sample: boolean): FormSpec {
  const both = ({zh, en}: {readonly zh: string; readonly en?: string | undefined}) => ({zh, ...(en !== undefined && {en})})
  return {
    kind: 'form-sample',
    viewingDistanceM: 1,
    readingDistanceM: 0.5,
    heading: sample ? {zh: '填单示范（示例）', en: 'How to Fill In (sample)'} : {zh: '填单示范', en: 'How to Fill In'},
    form: both(title),
    edition: both(edition),
    lines: lines.map((line) =>
      line.map(({label, field, share, mind}) => ({
        label: both(label),
        entry: {zh: entries[field]},
        ...(share !== undefined && {share}),
        ...(mind && {mind: both(mind)}),
      })),
    ),
    note: {zh: '姓名、号码和地址均为虚构', en: 'Names, numbers and addresses are made up'},
  }
}

function stillLacking(lacking: readonly Lacking[]): NonNullable<SignDraft['open']> {
  const each = (name: (offer: PointOffer) => string, of: (title: string) => string) =>
    lacking.map(
      ({offer, title, lacks}) => `${name(offer)}${title === undefined ? '' : of(title)}：${lacks.map((one) => columns[one]).join('、')}`,
    )
  return {
    zh: `本县清单还缺这些常办事项的表格：${each(
      ({name}) => name.zh,
      (title) => `的“${title}”`,
    ).join('；')}。按现行表格把这些列填进清单，用items import再导入一次，填单示范自动生成。`,
    en: `The county’s list lacks, of the forms of frequent items: ${each(
      ({name}) => name.en ?? name.zh,
      (title) => ` (${title})`,
    ).join('; ')}. Fill these columns of the list in by the forms in use and take it in once more with items import; the samples follow.`,
  }
}
