import {join} from 'node:path'
import {type Command, Option} from 'commander'
import {InputError} from '../../handbooks/input/problem.ts'
import {root} from '../../handbooks/input/root.ts'
import {examples, type Terminal} from './terminal.ts'

/** Stands for today's books where an edition is asked for. */
const today = 'today'

/** Adds `list`, `release` and `diff` to the command `edition`. */
export function addEditionCommands(edition: Command, {say}: Terminal): void {
  edition
    .summary('list, release and compare editions of the handbooks')
    .description('List the editions of the handbooks, write a new one, and compare two.')
    .helpCommand('help [COMMAND]', 'how to use a command')
    .addHelpText('after', examples('edition list', 'edition diff 2025-1 2026-1', 'edition help diff'))

  edition
    .command('list')
    .summary('list the editions')
    .description('List the editions with their status, the days on which they hold, and the checksum of each.')
    .addHelpText('after', examples('edition list'))
    .action(async () => {
      const {loadEditions} = await import('../../handbooks/edition/released.ts')
      for (const {id, entry, clauses, sha256} of loadEditions())
        say(`${id}  ${entry.status.padEnd(9)}  ${entry.from ?? ''}..${entry.until ?? ''}  ${clauses.length} clauses  sha256 ${sha256}`)
    })

  edition
    .command('release')
    .summary('write today’s books as an edition')
    .description(
      'Write today’s books as an edition, once everything that is committed passes its check. A published edition never changes.',
    )
    .argument('ID', 'id of the edition, as in handbooks/catalogue/catalogue.ts and handbooks/edition/released/register.yaml')
    .option('--replace-draft', 'write anew an edition that the register calls a draft')
    .addHelpText('after', examples('edition release 2026-1', 'edition release 2026-1 --replace-draft'))
    .action(async (id: string, {replaceDraft = false}: {replaceDraft?: boolean}) => {
      const {path, clauses, sha256} = await release(id, replaceDraft)
      say(`wrote ${path}: ${clauses} clauses, sha256 ${sha256}`)
    })

  edition
    .command('diff')
    .summary('show what changed between two editions, and for whom')
    .description('Show which clauses changed between two editions, which points get another result, and what superseded signs cost.')
    .argument('A', 'id of the earlier edition')
    .argument('B', `id of the later edition, or "${today}"`)
    .addOption(new Option('--format <FORMAT>', 'form of the output').choices(['text', 'json', 'csv']).default('text'))
    .addHelpText('after', examples('edition diff 2025-1 2026-1', `edition diff 2026-1 ${today}`, 'edition diff 2025-1 2026-1 --format csv'))
    .action(async (a: string, b: string, {format}: {format: 'text' | 'json' | 'csv'}) => {
      const [
        {edition: current, loadCatalogue},
        {loadDirectory},
        {loadEditionRegister, loadEditions},
        {toEdition},
        {diffEditions},
        {editionEffect},
        out,
      ] = await Promise.all([
        import('../../handbooks/catalogue/catalogue.ts'),
        import('../directory/directory.ts'),
        import('../../handbooks/edition/released.ts'),
        import('../../handbooks/edition/edition.ts'),
        import('../../handbooks/edition/diff.ts'),
        import('../edition/effect.ts'),
        import('../edition/diffReport.ts'),
      ])
      const editions = loadEditions()
      const catalogue = loadCatalogue()
      const find = (id: string) => {
        const found = id === today ? toEdition(today, catalogue) : editions.find((e) => e.id === id)
        if (!found)
          throw new InputError(`edition "${id}"`, [
            {at: '', message: `is not written; use ${editions.map((e) => e.id).join(', ')} or ${today}`},
          ])
        return found
      }
      const [from, to] = [find(a), find(b)]
      const diff = diffEditions(from, to, loadEditionRegister().find((e) => e.id === (b === today ? current : b))?.judgedSubstantive)
      const effect = editionEffect(diff, {from, to, catalogue, entries: loadDirectory(catalogue)})
      if (format === 'csv') {
        say(out.toCsv(diff).trimEnd())
        return
      }
      const [{editionCost}, {identities}, {loadPrices}, {loadFonts}] = await Promise.all([
        import('../edition/cost.ts'),
        import('../directory/identityOf.ts'),
        import('../kit/prices.ts'),
        import('../../design-system/drawing/type/loadFonts.ts'),
      ])
      const prices = loadPrices()
      const cost = editionCost(effect.signs, catalogue, prices, await loadFonts(), identities())
      say({text: out.toText, json: out.toJson}[format](diff, effect, {cost, prices}).trimEnd())
    })
}

/**
 * Writes today's books as the edition `id`, once everything that is committed passes its check.
 *
 * A draft may be written anew, because nobody is assessed against it; an edition once published may not, whatever the flags say.
 *
 * @throws InputError or InputErrors if the books say they are another edition, the register does not know it, it is there already, or the
 * check finds problems. Nothing is written then.
 */
async function release(id: string, replaceDraft: boolean) {
  const [{edition, loadCatalogue}, {loadEditionRegister}, {toEdition, writeEdition, readEdition}, {checkAll}, {rewrite, seenAt}] =
    await Promise.all([
      import('../../handbooks/catalogue/catalogue.ts'),
      import('../../handbooks/edition/released.ts'),
      import('../../handbooks/edition/edition.ts'),
      import('../check/check.ts'),
      import('../../handbooks/input/output.ts'),
    ])
  const path = `handbooks/edition/released/${id}.json`
  const refuse = (message: string) => new InputError(path, [{at: '', message}])
  if (id !== edition)
    throw refuse(`cannot be written: today’s books are ${edition}; set edition in handbooks/catalogue/catalogue.ts or name that one`)
  // Read first, so that what is written rests on what was read: nobody publishes the draft meanwhile.
  const before = seenAt(join(root, path))
  const register = seenAt(join(root, 'handbooks/edition/released/register.yaml'))
  const entry = loadEditionRegister().find((e) => e.id === id)
  if (!entry) throw refuse('is not in handbooks/edition/released/register.yaml; add its entry with status: draft and a preface first')
  if (before.text !== undefined) {
    if (entry.status !== 'draft') throw refuse(`is published (${entry.status}) and never changes; put what is new into the next edition`)
    if (!replaceDraft) throw refuse('is there already; it is a draft, so --replace-draft may write it anew')
  }
  checkAll({except: id}).problems.throwIfAny()
  const text = writeEdition(toEdition(id, loadCatalogue()))
  rewrite(before, text, [register])
  const {clauses, sha256} = readEdition(path, text)
  return {path, clauses: clauses.length, sha256}
}
