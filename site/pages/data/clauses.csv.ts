import {pointTypes} from '../../../handbooks/clause/clause.ts'
import {ownNumbersOf} from '../../../handbooks/clause/ownNumbers.ts'
import {type BasisOf, byBasis} from '../../../handbooks/register/basis.ts'
import {csv} from '../../../points/exchange/csv.ts'
import {catalogue} from '../../shell/data.ts'

const numbersOf = (references: readonly string[], basis: BasisOf) =>
  byBasis(references, catalogue.references).find((group) => group.basis === basis)?.numbers ?? []

/** Every clause as one row of a table, both languages side by side, with the documents that it rests on and the numbers that are our own. */
export const GET = () =>
  new Response(
    csv(
      catalogue.clauses.map((c) => ({
        id: c.id,
        number: c.number,
        book: c.book,
        chapter: c.chapter,
        kind: c.kind,
        ...Object.fromEntries(pointTypes.map((type) => [type, c.applies[type]])),
        weight: c.weight,
        bearer: c.bearer,
        gate: c.gate ?? '',
        ...Object.fromEntries(pointTypes.map((type) => [`minutes-${type}`, c.minutes[type]])),
        conditional: c.conditional,
        scoring: c.scoring,
        checks: c.checks.join(' '),
        evidence: c.evidence.join(' '),
        signs: c.signs.join(' '),
        fittings: c.fittings.join(' '),
        references: c.references.join('; '),
        restsOn: numbersOf(c.references, 'rests').join('; '),
        ownNumbers: ownNumbersOf(c, 'zh').join('; '),
        titleZh: c.title.zh,
        titleEn: c.title.en,
        textZh: c.text.zh,
        textEn: c.text.en,
        judgedZh: c.judged.zh,
        judgedEn: c.judged.en,
      })),
    ).slice(),
  )
