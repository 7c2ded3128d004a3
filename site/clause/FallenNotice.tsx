import {fallenUnder} from '../../handbooks/catalogue/standing.ts'
import type {Clause} from '../../handbooks/clause/clause.ts'
import {fittings, signKinds} from '../../handbooks/hardware/parts.ts'
import {type Locale, type Written, written} from '../../handbooks/language/locale.ts'
import {pointsUnder} from '../../points/edition/fallenStandards.ts'
import {fallen} from '../edition/editions.css.ts'
import {referenceAnchor} from '../shell/anchors.ts'
import {catalogue, directory} from '../shell/data.ts'
import {href} from '../shell/locale.ts'
import {comma} from '../shell/words.ts'

const words = {
  zh: {
    rests: '本条依据的标准已不再有效：',
    by: (n: string) => `，由${n}代替`,
    gone: '，已废止',
    read: '使用本条前先查对新标准。',
    parts: (list: string) => `涉及的标识和部件：${list}。`,
    noParts: '本条不管辖标识和部件。',
    points: (real: number, samples: number) => `本条适用的在册站点：真实站点${real}个，虚构示例${samples}个。`,
  },
  en: {
    rests: 'A standard that this clause rests on no longer holds: ',
    by: (n: string) => `, replaced by ${n}`,
    gone: ', withdrawn',
    read: 'Check the clause against the new standard before using it.',
    parts: (list: string) => `Signs and fittings concerned: ${list}.`,
    noParts: 'It governs no sign or fitting.',
    points: (real: number, samples: number) => `Recorded points that it counts for: ${real} real, ${samples} fictional samples.`,
  },
} as const

/** Renders, for a clause that rests on a replaced or withdrawn standard, which it is and what that touches; nothing for any other. */
export function FallenNotice({clause, locale}: {readonly clause: Clause; readonly locale: Locale}) {
  const standards = fallenUnder(clause, catalogue.references)
  if (standards.length === 0) return null
  const w = written(locale)
  const t = words[w]
  const points = pointsUnder(clause, directory)
  const samples = points.filter((e) => e.sample).length
  return (
    <div className={fallen} role="note">
      <p>
        <strong>{t.rests}</strong>
        {standards.map(({number, replacedBy}, i) => (
          <span key={number}>
            {i > 0 && (w === 'zh' ? '；' : '; ')}
            <a href={`${href(locale, '/about/')}#${referenceAnchor(number)}`}>{number}</a>
            {replacedBy === undefined ? t.gone : t.by(replacedBy)}
          </span>
        ))}
        {w === 'zh' ? '。' : '. '}
        {t.read}
      </p>
      <p>
        {touched(clause, w)}
        {w === 'zh' ? '' : ' '}
        {t.points(points.length - samples, samples)}
      </p>
    </div>
  )
}

function touched(clause: Clause, w: Written): string {
  const parts = [...clause.signs.map((k) => signKinds[k][w]), ...clause.fittings.map((f) => fittings[f][w])]
  return parts.length > 0 ? words[w].parts(parts.join(comma(w))) : words[w].noParts
}
