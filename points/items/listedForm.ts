import type {CountyForm, formFields} from './overlay.ts'

/** What is written into a field of a form. */
type Field = (typeof formFields)[number]

/** A form as a row of a county's list names it; edition and fields where the list has columns for them. */
export interface ListedForm {
  readonly title: string
  readonly edition?: string | undefined
  readonly fields?: readonly ListedField[] | undefined
}

/** A field of a form: as it is printed, and what is written into it. */
export interface ListedField {
  readonly label: string
  readonly field: Field
}

/** By what a field is told, by the words printed beside it. The first that fits holds. */
const kinds: readonly (readonly [words: RegExp, field: Field])[] = [
  [/签[名字章]|盖章/, 'signature'],
  [/出生|生日/, 'birth'],
  [/证件?号|身份证|公民身份/, 'id-number'],
  [/银行|卡号|账号|账户/, 'bank-card'],
  [/电话|手机|联系方式/, 'telephone'],
  [/住址|地址|住所|户籍地|居住地/, 'address'],
  [/性别/, 'sex'],
  [/人口|人数|几口人|家庭成员/, 'people'],
  [/日期|时间|年月日/, 'date'],
  [/理由|原因|事由|事项|情况|说明|用途/, 'reason'],
  [/姓名|名字|名称|申请人|代办人|监护人/, 'name'],
]

/** Words by which somebody who draws up a list can name fields. */
export const knownFields = '姓名、性别、出生日期、身份证号、住址、电话、银行卡号、家庭人口、申请理由、签名、日期'

/** Fields of a form at most, as its sample has room for them. */
export const mostFields = 24

/** Returns the fields that a cell lists, in their order, and those whose words say nothing that is known. */
export function fieldsIn(cell: string): {readonly fields: readonly ListedField[]; readonly unknown: readonly string[]} {
  const labels = cell
    .split(/[、，,；;\n]/)
    .map((label) => label.trim())
    .filter((label) => label !== '')
  const found = labels.map((label) => ({label, field: kinds.find(([words]) => words.test(label))?.[1]}))
  return {
    fields: found.flatMap(({label, field}) => (field === undefined ? [] : [{label, field}])),
    unknown: found.flatMap(({label, field}) => (field === undefined ? [label] : [])),
  }
}

/** Fields that stand beside another on a line; all others have a line of their own. */
const narrow: ReadonlySet<Field> = new Set(['name', 'sex', 'birth', 'people', 'telephone', 'signature', 'date'])

/** Returns the fields as lines, two short ones beside each other. */
export function linesOf(fields: readonly ListedField[]): NonNullable<CountyForm['lines']> {
  const lines: {label: {zh: string}; field: Field}[][] = []
  for (const {label, field} of fields) {
    const last = lines.at(-1)
    const fits = narrow.has(field) && last?.length === 1 && last.every((one) => narrow.has(one.field))
    const one = {label: {zh: label}, field}
    if (fits) last.push(one)
    else lines.push([one])
  }
  return lines
}

/**
 * Returns the forms of a county's list: those that were in it before, and those that its rows name. A form keeps what people wrote into the
 * file before, such as English and hints, as far as the rows say nothing else.
 */
export function formsOf(before: readonly CountyForm[], listed: readonly {readonly id: string; readonly form: ListedForm}[]): CountyForm[] {
  const titleOf = new Map(listed.map(({id, form}) => [id, form.title]))
  const forms = new Map(
    before.flatMap((form) => {
      // An item whose row names another form now is no longer handled with this one.
      const items = form.items.filter((id) => (titleOf.get(id) ?? form.title.zh) === form.title.zh)
      return items.length > 0 ? [[form.title.zh, {...form, items}] as const] : []
    }),
  )
  for (const {id, form} of listed) {
    const old = forms.get(form.title)
    const same = form.fields && old?.lines && labelsOf(old.lines) === form.fields.map(({label}) => label).join('、')
    forms.set(form.title, {
      items: [...new Set([...(old?.items ?? []), id])],
      title: old?.title ?? {zh: form.title},
      ...(form.edition === undefined || form.edition === old?.edition?.zh
        ? old?.edition && {edition: old.edition}
        : {edition: {zh: form.edition}}),
      ...(form.fields === undefined || same ? old?.lines && {lines: old.lines} : {lines: linesOf(form.fields)}),
    })
  }
  return [...forms.values()]
}

/** Returns the fields of a form as a list writes them in one cell. */
export const labelsOf = (lines: NonNullable<CountyForm['lines']>): string =>
  lines
    .flat()
    .map(({label}) => label.zh)
    .join('、')
