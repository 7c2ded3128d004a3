import {type Form, loadForms} from '../../handbooks/annexes/form.ts'
import type {Catalogue} from '../../handbooks/catalogue/catalogue.ts'
import type {InBoth} from '../../handbooks/language/both.ts'
import {toTraditional} from '../../handbooks/language/traditional.ts'
import {complaintRoles, type LedgerHeads, ledgerRoles, sorts} from './heads.ts'
import {reviewHeads} from './readReviews.ts'

/**
 * Returns how the one ledger and the register of complaints word their columns, from the forms that are printed and given out as workbooks.
 *
 * @throws Error if a form has another number of columns or letters than is read here.
 */
export function loadHeads({clause}: Pick<Catalogue, 'clause'>): LedgerHeads {
  const forms = loadForms('software', clause)
  const ledger = formCalled(forms, 'one-ledger')
  const letters = ledger.columns.find(({choices}) => choices.length > 0)?.choices ?? []
  return {
    ledger: zipped(ledgerRoles, ledger.columns, 'one-ledger'),
    complaints: zipped(complaintRoles, formCalled(forms, 'complaints').columns, 'complaints'),
    reviews: {reviewed: bothScripts(reviewHeads.reviewed), grade: bothScripts(reviewHeads.grade)},
    letters: zipped(sorts, letters, 'the letters of the one ledger'),
  }
}

const bothScripts = (said: readonly string[]) => [...new Set(said.flatMap((one) => [one, toTraditional(one)]))]

/** Returns the form called `id`. @throws Error if the annexes have none. */
export function formCalled(forms: readonly Form[], id: string): Form {
  const found = forms.find((form) => form.id === id)
  if (!found) throw new Error(`the annexes have no form ${id}`)
  return found
}

function zipped<Role extends string>(roles: readonly Role[], said: readonly InBoth[], what: string): Record<Role, readonly string[]> {
  if (said.length !== roles.length)
    throw new Error(`${what} has ${said.length} columns or letters, and ${roles.length} are read; bring points/ledger/heads.ts up to date`)
  const wordings = said.map(({zh, en}) => [...new Set([zh, toTraditional(zh), en])])
  return Object.assign({}, ...roles.map((role, i) => ({[role]: wordings[i] ?? []})))
}
