import {fallenUnder} from '../../handbooks/catalogue/standing.ts'
import type {Clause} from '../../handbooks/clause/clause.ts'
import {fittings, signKinds} from '../../handbooks/hardware/parts.ts'
import {say} from '../../handbooks/language/both.ts'
import type {Locale} from '../../handbooks/language/locale.ts'
import {listed, marks} from '../../handbooks/language/punctuation.ts'
import {pointsUnder} from '../../points/edition/fallenStandards.ts'
import {referenceAnchor} from '../shell/anchors.ts'
import {catalogue, directory} from '../shell/data.ts'
import {href} from '../shell/locale.ts'
import {fallen} from './FallenNotice.css.ts'
import {words} from './FallenNotice.words.ts'

/** Renders, for a clause that rests on a replaced or withdrawn standard, which it is and what that touches; nothing for any other. */
export function FallenNotice({clause, locale}: {readonly clause: Clause; readonly locale: Locale}) {
  const standards = fallenUnder(clause, catalogue.references)
  if (standards.length === 0) return null
  const said = say(locale)
  const t = said(words)
  const points = pointsUnder(clause, directory)
  const samples = points.filter((e) => e.sample).length
  return (
    <div className={fallen} role="note">
      <p>
        <strong>{t.rests}</strong>
        {standards.map(({number, replacedBy}, i) => (
          <span key={number}>
            {i > 0 && said(marks).semicolon}
            <a href={`${href(locale, '/about/')}#${referenceAnchor(number)}`}>{number}</a>
            {replacedBy === undefined ? t.gone : t.by(replacedBy)}
          </span>
        ))}
        {said(marks).stop}
        {t.read}
      </p>
      <p>
        {touched(clause, locale)}
        {said(marks).blank}
        {t.points(points.length - samples, samples)}
      </p>
    </div>
  )
}

function touched(clause: Clause, locale: Locale): string {
  const said = say(locale)
  const parts = [...clause.signs.map((k) => said(signKinds[k])), ...clause.fittings.map((f) => said(fittings[f]))]
  return parts.length > 0 ? said(words).parts(listed(locale, parts)) : said(words).noParts
}
