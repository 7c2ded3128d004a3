/** A size that grows with the window from `min` at 360 px to `max` at 1280 px, in rem. */
export interface Fluid {
  readonly min: number
  readonly max: number
}

/** The colours of one theme, by role. `on.x` is the text colour of `surface.x`; `ink` stands on page, raised and sunken alike. */
export interface Theme {
  readonly surface: Readonly<Record<Surface, string>>
  readonly on: Readonly<Record<Surface, string>>
  /** Text that is not the plain text of its surface: secondary text, links, and the accent used as text. */
  readonly ink: Readonly<Record<'quiet' | 'link' | 'hover' | 'visited' | 'accent', string>>
  /** Rules and symbols. `quiet` only decorates; every other one carries meaning and reaches 3:1 on page, raised and sunken. */
  readonly line: Readonly<Record<'quiet' | 'strong' | 'focus' | 'accent' | Status, string>>
}

/** The states that a notice or a finding can have and that a colour supports; the colour never stands alone. */
export type Status = 'info' | 'good' | 'warn' | 'danger'
export type Surface = 'page' | 'raised' | 'sunken' | 'accent' | Status

/** Everything that stays the same in both themes. Sizes are rem unless the name says otherwise. */
export const scale = {
  space: {xs: 0.25, s: 0.5, m: 1, l: 1.5, xl: 2.5, xxl: 4},
  /** Space between the parts of a page. */
  section: {min: 2.5, max: 4.5},
  /** Text sizes. `m` is body text: 17 px, because a dense Chinese character needs more than the browser's 16. */
  size: {
    s: {min: 0.875, max: 0.875},
    m: {min: 1.0625, max: 1.0625},
    l: {min: 1.1875, max: 1.25},
    xl: {min: 1.3125, max: 1.5},
    xxl: {min: 1.6875, max: 2.125},
    display: {min: 2, max: 3.25},
  },
  leading: {tight: 1.3, snug: 1.5, normal: 1.75},
  /** `leading.normal` of English, whose letters are less dense. */
  leadingEn: 1.6,
  weight: {normal: 400, strong: 600},
  /** Body families by language. A language tag picks the forms of shared characters, so each script has its own stack. */
  family: {
    'zh-Hans': [
      'system-ui',
      '-apple-system',
      'PingFang SC',
      'HarmonyOS Sans SC',
      'Microsoft YaHei',
      'Noto Sans CJK SC',
      'Source Han Sans SC',
      'sans-serif',
    ],
    'zh-Hant': ['system-ui', '-apple-system', 'PingFang TC', 'Microsoft JhengHei', 'Noto Sans CJK TC', 'Source Han Sans TC', 'sans-serif'],
    en: [
      'system-ui',
      '-apple-system',
      'Segoe UI',
      'Roboto',
      'Noto Sans',
      'Liberation Sans',
      'PingFang SC',
      'Microsoft YaHei',
      'Noto Sans CJK SC',
      'sans-serif',
    ],
    code: ['ui-monospace', 'SF Mono', 'Cascadia Mono', 'Consolas', 'Noto Sans Mono CJK SC', 'monospace'],
  },
  /** Line length of running text: 38 characters of Chinese, about 70 letters of English. */
  measure: {'zh-Hans': '38em', en: '70ch', page: '76rem'},
  radiusPx: {s: 2, m: 4},
  focusPx: {width: 3, offset: 2},
} as const satisfies {section: Fluid; size: Record<string, Fluid>; [group: string]: unknown}

/** Returns `size` as CSS: a fixed length where both ends agree, else a `clamp` that grows between 360 and 1280 px. */
export function fluid({min, max}: Fluid): string {
  if (min === max) return `${min}rem`
  const perRem = (max - min) / ((1280 - 360) / 16)
  const start = min - perRem * (360 / 16)
  return `clamp(${min}rem, ${round(start)}rem + ${round(perRem * 100)}vw, ${max}rem)`
}

/** Returns family names as one CSS value, quoting the names that hold a space. */
export function stack(families: readonly string[]): string {
  return families.map((name) => (name.includes(' ') ? `"${name}"` : name)).join(', ')
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000
}
