import {type Identity, inksOf} from '../../design-system/tokens/identity.ts'
import {clauseLink, type FormSetting} from '../../handbooks/book/form.ts'
import {limits} from '../../handbooks/clause/limits.ts'
import {escaped} from '../../handbooks/input/escape.ts'
import {say} from '../../handbooks/language/both.ts'
import {written} from '../../handbooks/language/locale.ts'
import {writer} from '../../handbooks/language/traditional.ts'
import {type Limit, printBounds, withOwnMark} from '../../handbooks/limit/limit.ts'

const words = {
  zh: {
    use: '制作标识、表格和公示栏的人从这一张取值。数值来自本版手册的限值和识别系统的数据；RAL和Pantone只是目测最接近的编号，制作前对照色卡核对，光反射率由屏幕色值算出，未经测量。',
    emblem: '徽标',
    space: '四周留空（虚线以内不放别的东西）',
    onGround: '反白，用于主色底',
    oneInk: '单色',
    colours: '颜色',
    colour: '颜色',
    screen: '屏幕',
    cmyk: 'CMYK（%）',
    lrv: '光反射率（%）',
    pairs: '文字可用的颜色搭配',
    sample: '便民服务站',
    ratio: '对比度',
    rules: '字高、留白和用色的限值',
    rule: '规定',
    another: (name: string) => `本页是“${name}”的识别。手册正文按工具自带的识别“村标”写颜色名称和徽标；采用“${name}”的，以本页为准。`,
    value: '限值',
  },
  en: {
    use: 'Whoever makes signs, forms and boards takes the values from this sheet. They come from the limits of this edition and the data of the identity. RAL and Pantone are the nearest by eye, to be checked with a swatch before anything is made; reflectance is worked out from the screen colour, not measured.',
    emblem: 'Emblem',
    space: 'Clear space: nothing else within the dashes',
    onGround: 'Reversed, on the main colour',
    oneInk: 'In one ink',
    colours: 'Colours',
    colour: 'Colour',
    screen: 'Screen',
    cmyk: 'CMYK (%)',
    lrv: 'Reflectance (%)',
    pairs: 'Pairs of colours for text',
    sample: 'Service point',
    ratio: 'Contrast',
    rules: 'Limits on height of characters, space and colour',
    rule: 'Rule',
    another: (name: string) =>
      `This sheet is the identity of ${name}. The clauses name the colours and the emblem of Cunbiao, the identity that the toolkit ships; whoever adopts ${name} follows this sheet.`,
    value: 'Limit',
  },
}

/** The identity whose colours and emblem the clauses name; see the chapter on identity. */
const described = 'cunbiao'

/** The limits that the sheet gathers, from the chapters on identity and signage. */
const gathered = [
  'emblemHeight',
  'emblemClearSpace',
  'hanziHeightPerMetre',
  'latinCapHeightPerMetre',
  'pictogramPerMetre',
  'contrastRatio',
  'accentShare',
] as const

/**
 * Returns the identity at a glance as XHTML: emblem with its clear space, colours, pairs for text, and the limits with their clauses.
 *
 * @clause HW-IDEN-003 clear space
 */
export function identitySheet(setting: FormSetting, identity: Identity): string {
  const {catalogue, locale} = setting
  const write = writer(locale)
  const w = written(locale)
  const html = (text: string) => escaped(write(text))
  const own = say(locale)
  const t = own(words)
  const {emblem, inks} = identity
  const {size, clearSpace} = emblem
  const shapes = (fill: (role: (typeof emblem.paths)[number]['role']) => string) =>
    emblem.paths.map(({d, role}) => `<path d="${d}" fill="${fill(role)}"/>`).join('')
  const frame = (inner: string, label: string) =>
    `<figure><svg viewBox="${-clearSpace - 4} ${-clearSpace - 4} ${size + 2 * clearSpace + 8} ${size + 2 * clearSpace + 8}" role="img" aria-label="${html(label)}" xmlns="http://www.w3.org/2000/svg">${inner}</svg><figcaption>${html(label)}</figcaption></figure>`
  const dashes = `<rect x="${-clearSpace}" y="${-clearSpace}" width="${size + 2 * clearSpace}" height="${size + 2 * clearSpace}" fill="none" stroke="${inks.quiet.srgb}" stroke-width="0.8" stroke-dasharray="3 2"/>`
  const ground = (ink: 'ground' | 'on-ground') =>
    `<rect x="${-clearSpace - 4}" y="${-clearSpace - 4}" width="${size + 2 * clearSpace + 8}" height="${size + 2 * clearSpace + 8}" fill="${inks[ink].srgb}"/>`
  const swatch = (fill: string) =>
    `<svg class="swatch" viewBox="0 0 40 24" aria-hidden="true" xmlns="http://www.w3.org/2000/svg"><rect x="0.5" y="0.5" width="39" height="23" fill="${fill}" stroke="${inks.quiet.srgb}"/></svg>`
  const colours = inksOf(identity).map(
    ({zh, en, srgb, cmyk, ral, pantone, lrv}) =>
      `<tr><th scope="row" class="swatched">${swatch(srgb)} ${html(own({zh, en}))}</th><td>${srgb}</td><td>${cmyk.join(' / ')}</td><td>${ral ?? '—'}</td><td>${pantone ?? '—'}</td><td>${lrv}</td></tr>`,
  )
  const told = new Map(
    identity.textPairs.map(([text, surface]) => [`${inks[text].name} on ${inks[surface].name}`, [text, surface] as const]),
  )
  const pairs = [...told.values()].map(([text, surface]) => {
    const [a, b] = [inks[text].lrv / 100 + 0.05, inks[surface].lrv / 100 + 0.05]
    const ratio = (Math.max(a, b) / Math.min(a, b)).toFixed(1)
    const name = `${own(inks[text])} / ${own(inks[surface])}`
    return `<figure><svg viewBox="0 0 160 44" role="img" aria-label="${html(name)}" xmlns="http://www.w3.org/2000/svg"><rect x="0.5" y="0.5" width="159" height="43" fill="${inks[surface].srgb}" stroke="${inks.quiet.srgb}"/><text x="80" y="29" font-size="20" text-anchor="middle" fill="${inks[text].srgb}">${html(t.sample)}</text></svg><figcaption>${html(name)}<br/>${html(t.ratio)} ${ratio}:1</figcaption></figure>`
  })
  const rules = gathered.map((name) => {
    const limit: Limit | undefined = limits[name]
    const clause = limit && catalogue.clause.get(limit.clause)
    if (!limit || !clause) throw new Error(`${name} is not a limit with a clause`)
    return `<tr><th scope="row">${clauseLink(clause.id, `${clause.number} ${html(own(clause.title))}`, setting)}</th><td>${html(withOwnMark(printBounds(limit, w), limit, w))}</td></tr>`
  })
  return `<div class="form form-sheet">
<p class="form-use">${html(t.use)}</p>${identity.id === described ? '' : `\n<p class="form-use">${html(t.another(own(identity.name)))}</p>`}
<h2>${html(t.emblem)}</h2>
<div class="form-figures">${frame(`${ground('on-ground')}${dashes}${shapes((role) => inks[role].srgb)}`, t.space)}${frame(`${ground('ground')}${shapes(() => inks['on-ground'].srgb)}`, t.onGround)}${frame(`${ground('on-ground')}${shapes(() => inks.ink.srgb)}`, t.oneInk)}</div>
<h2>${html(t.colours)}</h2>
<table><thead><tr>${[t.colour, t.screen, t.cmyk, 'RAL', 'Pantone', t.lrv].map((name) => `<th scope="col">${html(name)}</th>`).join('')}</tr></thead><tbody>${colours.join('')}</tbody></table>
<h2>${html(t.pairs)}</h2>
<div class="form-figures form-pairs">${pairs.join('')}</div>
<h2>${html(t.rules)}</h2>
<table><thead><tr><th scope="col">${html(t.rule)}</th><th scope="col">${html(t.value)}</th></tr></thead><tbody>${rules.join('')}</tbody></table>
</div>`
}
