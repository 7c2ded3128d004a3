import type {Catalogue} from '../../handbooks/catalogue/catalogue.ts'
import {knownEditions} from '../../handbooks/edition/known.ts'
import {dayOf, workingCalendar} from '../proceedings/due.ts'
import {type Duty, type DutyKind, dutiesOf, duties as dutyClauses, isLate, pleaEnd} from '../proceedings/duties.ts'
import {bearerOf, decidedNames, dutyNames, stepNames} from '../proceedings/names.ts'
import {type Proceeded, roundsOf, withoutFacts} from '../proceedings/rounds.ts'
import {type DecidedType, isStep, type StepKind} from '../proceedings/step.ts'
import {tell} from '../proceedings/telling.ts'
import {count} from './terminal.ts'

/** Where the procedures of a point stand. */
export interface Standing {
  readonly last: {readonly no: number; readonly step: StepKind; readonly on: string; readonly told: string} | null
  /** The type that was decided last, and whether an assessment is open since. */
  readonly decided: {readonly type: DecidedType; readonly on: string} | null
  readonly open: boolean
  /** The last day on which the point may plead; null where it may not, or no day can be told. */
  readonly pleaUntil: string | null
  readonly due: readonly {
    readonly what: DutyKind
    readonly who: Duty['who']
    readonly of: number | string
    readonly clause: string
    readonly by: string | null
    readonly notBefore: string | null
    readonly overdue: boolean
  }[]
  readonly doneLate: readonly {readonly what: DutyKind; readonly of: number | string; readonly by: string; readonly done: string}[]
  /** Clauses that the latest review found otherwise than the point did, without a fact. */
  readonly withoutFacts: readonly string[]
  readonly waivers: readonly {readonly clause: string; readonly until: string; readonly expired: boolean}[]
}

/** Returns where the procedures of a record stand on `today`; undefined for one without steps and with nothing to review. */
export function standingOf(record: Proceeded | undefined, catalogue: Catalogue, today: string): Standing | undefined {
  const steps = record?.proceedings ?? []
  const duties = record ? dutiesOf(record, knownEditions(catalogue).find, workingCalendar()) : []
  if (steps.length === 0 && duties.length === 0) return undefined
  const round = roundsOf(steps).at(-1)
  const last = steps.at(-1)
  const decided = steps.filter(isStep('decision', 'downgrade')).at(-1)
  const plea = round && !round.decision ? pleaEnd(round, workingCalendar()) : undefined
  const open = duties.filter(({done}) => done === undefined)
  const late = duties.flatMap((duty) => {
    const by = dayOf(duty.due)
    return duty.done !== undefined && by !== undefined && isLate(duty, today) ? [{...named(duty), by, done: duty.done}] : []
  })
  return {
    last: last ? {no: last.no, step: last.step, on: last.on, told: tell(last, 'en').what} : null,
    decided: decided ? {type: decided.type, on: decided.on} : null,
    open: round !== undefined && round.decision === undefined,
    pleaUntil: (plea && dayOf(plea)) ?? null,
    due: open.map((duty) => ({
      ...named(duty),
      who: duty.who,
      clause: dutyClauses[duty.kind],
      by: dayOf(duty.due) ?? null,
      notBefore: 'notBefore' in duty.due ? duty.due.notBefore : null,
      overdue: isLate(duty, today),
    })),
    doneLate: late,
    withoutFacts: record && round ? round.reviews.slice(-1).flatMap((review) => withoutFacts(record, review)) : [],
    waivers: steps.filter(isStep('waiver')).map(({clause, until}) => ({clause, until, expired: until < today})),
  }
}

const named = ({kind, of}: Duty) => ({what: kind, of})

/** Returns where the procedures stand as text; '' where there is nothing to say. */
export function standingText(standing: Standing | undefined): string {
  if (!standing) return ''
  const {last, decided, open, pleaUntil, due, doneLate, waivers, withoutFacts: bare} = standing
  const of = (one: number | string) => (typeof one === 'number' ? `step ${one}` : `self-assessment of ${one}`)
  const name = (what: DutyKind) => dutyNames.en[what].toLowerCase()
  const lines = [
    'procedure:',
    ...(decided
      ? [`  decided: ${decidedNames.zh[decided.type]} ${decided.type}, ${decided.on}${open ? '; a new one is under way' : ''}`]
      : ['  no type decided yet']),
    ...(last ? [`  last: ${last.no}. ${stepNames.zh[last.step]} ${last.step}, ${last.on}: ${last.told}`] : []),
    ...(pleaUntil === null ? [] : [`  the point may plead to ${pleaUntil}`]),
    ...due.map(
      ({what, who, of: one, clause, by, notBefore, overdue}) =>
        `  ${overdue ? 'OVERDUE' : 'next'}: ${bearerOf.en[who].toLowerCase()}, ${name(what)} (${of(one)}), ${by === null ? `not before ${notBefore}, the notice on the holidays of that year being out` : `by ${by}`} (${clause})`,
    ),
    ...(due.length === 0 ? ['  nothing is due'] : []),
    ...doneLate.map(({what, of: one, by, done}) => `  late: ${name(what)} (${of(one)}), due by ${by}, done on ${done}`),
    ...(bare.length > 0
      ? [
          `  note: ${count(bare.length, 'finding')} of the review ${bare.length === 1 ? 'differs' : 'differ'} from the point’s own without a fact written down (SW-RATE-007): ${bare.slice(0, 5).join(', ')}${bare.length > 5 ? ', …' : ''}`,
        ]
      : []),
    ...waivers.map(({clause, until, expired}) => `  waiver: ${clause} ${expired ? 'expired on' : 'until'} ${until}`),
  ]
  return `${lines.join('\n')}\n`
}
