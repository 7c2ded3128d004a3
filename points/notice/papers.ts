import type {Catalogue} from '../../handbooks/catalogue/catalogue.ts'
import {knownEditions} from '../../handbooks/edition/known.ts'
import {InputError} from '../../handbooks/input/problem.ts'
import type {Locale} from '../../handbooks/language/locale.ts'
import type {Entry} from '../directory/directory.ts'
import {reviewed, roundsOf} from '../proceedings/rounds.ts'
import type {Step} from '../proceedings/step.ts'
import {decisionPaper, downgradePaper, orderPaper} from './decisionPapers.ts'
import type {Matter, Paper} from './matter.ts'
import {penOf} from './pen.ts'
import {noticePaper, replyPaper, waiverPaper} from './publicPapers.ts'
import {opinionPaper, pleaPaper} from './reviewPapers.ts'

/**
 * Returns the papers that the procedures of a point call for, in the order of its steps: opinion and plea form, public notice, replies,
 * waivers, decision, orders and downgrades.
 *
 * @throws InputError if the point has no review in its record.
 * @clause SW-RATE-009 opinion
 * @clause SW-RATE-011 plea form
 * @clause SW-RATE-015 notice of the decision
 */
export function papersOf(entry: Entry, catalogue: Catalogue, locale: Locale): Paper[] {
  const {record} = entry
  const rounds = roundsOf(record?.proceedings ?? [])
  if (!record || rounds.length === 0)
    throw new InputError(`point "${entry.id}"`, [
      {at: 'proceedings', message: 'has no review, so there is nothing to print; record it first, with assess --step'},
    ])
  const pen = penOf(catalogue, locale)
  return rounds.flatMap((round) => {
    const [first] = round.reviews
    const made = first && reviewed(record, first)
    const edition = made && knownEditions(catalogue).find(made.edition)
    return edition ? round.steps.flatMap((step) => papersFor(step, {entry, record, round, edition, catalogue, pen})) : []
  })
}

function papersFor(step: Step, matter: Matter): Paper[] {
  switch (step.step) {
    case 'review':
      return [opinionPaper(step, matter), pleaPaper(step, matter)]
    case 'notice':
      return [noticePaper(step, matter)]
    case 'reply':
      return [replyPaper(step, matter)]
    case 'waiver':
      return [waiverPaper(step, matter)]
    case 'decision':
      return [decisionPaper(step, matter)]
    case 'rectification':
      return [orderPaper(step, matter)]
    case 'downgrade':
      return [downgradePaper(step, matter)]
    default:
      return []
  }
}
