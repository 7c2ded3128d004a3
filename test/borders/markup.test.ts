import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'

/** Ways in which a text becomes a part of a page, and which text it is. */
const asMarkup =
  /(?:dangerouslySetInnerHTML|set:html|innerHTML|outerHTML|insertAdjacentHTML|createContextualFragment|document\.write|srcdoc).*?(?=\s*\/?>|$)/gm

test('pages take as markup only drawings, annexes and plans, which their makers escape', () => {
  const files = ['site', 'design-system'].flatMap((top) => readdirSync(top, {recursive: true}).map((file) => join(top, String(file))))
  const found = files
    .filter((file) => /\.(tsx?|astro)$/.test(file))
    .flatMap((file) => (readFileSync(file, 'utf8').match(asMarkup) ?? []).map((way) => `${file.replaceAll('\\', '/')}: ${way}`))
  expect(found.sort()).toMatchInlineSnapshot(`
    [
      "design-system/.storybook/LiveStory.tsx: dangerouslySetInnerHTML={{__html: svg}}",
      "site/book/AnnexSetView.astro: set:html={formHtml(form, setting)}",
      "site/book/AnnexView.astro: set:html={annex.html}",
      "site/book/CheckFormView.astro: set:html={checkForm(chapter, 'full', formSetting(locale))}",
      "site/dates/ledger-check.ts: innerHTML = sumHtml(sum, {words, limits: setting.limits, sample, emblem: dataset.emblem})",
      "site/joint/JointView.tsx: dangerouslySetInnerHTML={{",
      "site/joint/joint-plan.ts: innerHTML = html",
      "site/pages/[...locale]/handbooks/[book]/checklist/[type].astro: set:html={pageRules}",
      "site/pages/[...locale]/handbooks/checklist/index.astro: set:html={pageRules}",
      "site/patrol/patrol-sheet.ts: innerHTML = html",
      "site/ranking/window-ranking.ts: innerHTML = html",
    ]
  `)
})
