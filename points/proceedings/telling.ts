import type {InBoth} from '../../handbooks/language/both.ts'
import {bilingual} from '../../handbooks/language/both.ts'
import type {Written} from '../../handbooks/language/locale.ts'
import {decidedNames, partyNames} from './names.ts'
import type {Step} from './step.ts'

/** A step as it is told: what happened, in the reader's language, and what was written then, in the words of whoever wrote it. */
export interface Told {
  readonly what: string
  readonly words: readonly string[]
}

const says = bilingual({
  zh: {
    rests: (self: string, posts: string) => `依据${self}的自评；复核岗位：${posts}`,
    recused: (posts: string) => `；回避：${posts}`,
    reached: (no: number) => `第${no}步复核的意见送达站点，申辩期从次日起算`,
    proposed: (type: string, until: string) => `拟定${type}，公示至${until}`,
    objected: (who: string) => `${who}提出异议`,
    pleaded: (no: number, n: number) => `对第${no}步申辩${n}条`,
    replied: (no: number) => `答复第${no}步`,
    upheld: '成立',
    refused: '不成立',
    of: (up: number, all: number) => `，${all}条中成立${up}条`,
    looked: (no: number, n: number) => `就第${no}步查看${n}条`,
    waived: (clause: string, until: string) => `豁免${clause}，至${until}`,
    decided: (type: string, edition: string) => `${type}，依据${edition}版`,
    ordered: (n: number, until: string) => `${n}条限期整改，至${until}`,
    lowered: (from: string, to: string) => `由${from}改定为${to}`,
    asked: '申请复评',
    rated: (who: string, on: string) => `${who}申请复核差评，${on}已答复评价人`,
    comma: '、',
    stop: '，',
  },
  en: {
    rests: (self: string, posts: string) => `On the self-assessment of ${self}; reviewed by ${posts}`,
    recused: (posts: string) => `; stepped aside: ${posts}`,
    reached: (no: number) => `The opinion of the review in step ${no} reached the point, which may plead from the day after`,
    proposed: (type: string, until: string) => `${type} proposed; the notice stands to ${until}`,
    objected: (who: string) => `${who} objected`,
    pleaded: (no: number, n: number) => `Against step ${no}, on ${n} clause${n === 1 ? '' : 's'}`,
    replied: (no: number) => `To step ${no}`,
    upheld: 'upheld',
    refused: 'not upheld',
    of: (up: number, all: number) => `, ${up} of ${all} upheld`,
    looked: (no: number, n: number) => `For step ${no}, at ${n} clause${n === 1 ? '' : 's'}`,
    waived: (clause: string, until: string) => `${clause} waived to ${until}`,
    decided: (type: string, edition: string) => `${type}, by edition ${edition}`,
    ordered: (n: number, until: string) => `${n} clause${n === 1 ? '' : 's'} to be put right by ${until}`,
    lowered: (from: string, to: string) => `From ${from} to ${to}`,
    asked: 'Another assessment',
    rated: (who: string, on: string) => `${who} asked for a bad rating to be reviewed; the resident was answered on ${on}`,
    comma: ', ',
    stop: ', ',
  },
})

/** Returns a step as it is told in `locale`. */
export function tell(step: Step, locale: Written): Told {
  const t = says[locale]
  const names = decidedNames[locale]
  const who = partyNames[locale][step.by]
  const told = (what: string, ...words: readonly (string | undefined)[]): Told => ({what, words: words.flatMap((one) => one ?? [])})
  switch (step.step) {
    case 'review': {
      const aside = step.recused.map(({post}) => post).join(t.comma)
      return told(`${t.rests(step.self, step.posts.map(({post}) => post).join(t.comma))}${aside === '' ? '' : t.recused(aside)}`)
    }
    case 'opinion':
      return told(t.reached(step.to))
    case 'notice':
      return told(t.proposed(names[step.type], step.until))
    case 'objection':
      return told(t.objected(who), step.says)
    case 'plea':
      return told(
        t.pleaded(step.to, Object.keys(step.clauses).length),
        ...Object.entries(step.clauses).map(([id, text]) => `${id}　${text}`),
      )
    case 'reply': {
      const given = Object.entries(step.clauses ?? {})
      const outcome =
        step.upheld === undefined
          ? t.of(given.filter(([, {upheld}]) => upheld).length, given.length)
          : `${t.stop}${step.upheld ? t.upheld : t.refused}`
      return told(
        `${t.replied(step.to)}${outcome}`,
        step.because,
        ...given.map(([id, {upheld, because}]) => `${id}　${upheld ? t.upheld : t.refused}${locale === 'zh' ? '：' : ': '}${because}`),
      )
    }
    case 'recheck':
      return told(t.looked(step.to, Object.keys(step.found).length))
    case 'waiver':
      return told(t.waived(step.clause, step.until), step.because)
    case 'decision':
      return told(t.decided(names[step.type], step.edition))
    case 'rectification':
      return told(t.ordered(step.clauses.length, step.until), step.clauses.join(t.comma), step.because)
    case 'downgrade':
      return told(t.lowered(names[step.from], names[step.type]), step.because)
    case 'request':
      return told(t.asked, step.because)
    case 'bad-review':
      return told(t.rated(who, step.answered), step.says)
    default:
      return step satisfies never
  }
}

/** What a step that came too late is told with. */
export const lateName: InBoth = {zh: '逾期', en: 'late'}
