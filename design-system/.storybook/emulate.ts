/** What a story is shown on. Forced colours are near to what a system does, not the same: a browser lets no page force them. */
export type Medium = 'screen' | 'print' | 'forced'

const asWritten = new WeakMap<CSSMediaRule, string>()

/** Shows the page as it is on `medium`, by turning the conditions of its styles on and off. Styles that come later need another call. */
export function emulate(medium: Medium): void {
  document.documentElement.toggleAttribute('data-forced', medium === 'forced')
  for (const sheet of document.styleSheets) for (const rule of mediaRules(sheet.cssRules)) show(rule, medium)
}

function show(rule: CSSMediaRule, medium: Medium) {
  const text = asWritten.get(rule) ?? rule.media.mediaText
  asWritten.set(rule, text)
  const shown =
    medium === 'print'
      ? text
          .split(',')
          .map((query) => (/\bscreen\b/.test(query) ? 'not all' : query.replace(/\bprint\b/, 'all')))
          .join(',')
      : medium === 'forced'
        ? text.replace('(forced-colors: active)', 'all')
        : text
  if (rule.media.mediaText !== shown) rule.media.mediaText = shown
}

function* mediaRules(rules: CSSRuleList): Generator<CSSMediaRule> {
  for (const rule of rules) {
    if (rule instanceof CSSMediaRule) yield rule
    if (rule instanceof CSSGroupingRule) yield* mediaRules(rule.cssRules)
  }
}
