import {extname, join} from 'node:path'
import {type Command, Option} from 'commander'
import type {ItemTemplate} from '../../handbooks/items/loadItems.ts'
import type {ReadList} from '../items/readList.ts'
import {count, examples, type Terminal} from './terminal.ts'

/** Adds `import`, `check`, `diff` and `export` to the command `items`. */
export function addItemsCommands(items: Command, terminal: Terminal): void {
  items
    .summary('take in, check, compare and export a county’s list of items')
    .description(
      'The items that people come for. handbooks/items holds a template, which promises nothing; a county’s own list, with its names, codes and promises, lies in points/districts/DISTRICT/items.yaml.',
    )
    .helpCommand('help [COMMAND]', 'how to use a command')
    .addHelpText(
      'after',
      examples('items check', 'items import list.xlsx --district dayi --from 2027-01-01 --dry-run', 'items help import'),
    )
  addImport(items.command('import'), terminal)
  addCheck(items.command('check'), terminal)
  addDiff(items.command('diff'), terminal)
  addExport(items.command('export'), terminal)
}

interface ImportWanted {
  readonly district: string
  readonly from: string
  readonly title?: string
  readonly decisions?: string
  readonly ask?: string
  readonly dryRun?: boolean
}

const addImport = (command: Command, {at, nameOf, say}: Terminal) =>
  command
    .summary('take a county’s own list in')
    .description(
      'Take the list of items that a county publishes (事项清单, 实施清单) into points/districts/DISTRICT/items.yaml. Columns are known by their headings, merged cells and a title above are understood. A name that no item bears is listed with the three nearest, and a person decides in a file of decisions; nothing is merged by likeness. Nothing is written while anything is wrong or undecided.',
    )
    .argument('FILE', 'the list: .xlsx, or .csv in UTF-8 or GB18030')
    .requiredOption('--district <ID>', 'id of the district (required)')
    .requiredOption('--from <DATE>', 'day from which the list holds, as 2027-01-01 (required)')
    .option('--title <WORDS>', 'what the list is called; if not given, the name of the district and 事项清单')
    .option('--decisions <FILE>', 'what a person decided on names (.yaml)')
    .option('--ask <FILE>', 'write the names to be decided on to this file, which is not there yet')
    .option('--dry-run', 'say what would be written, and write nothing')
    .addHelpText(
      'after',
      examples(
        'items import list.csv --district dayi --from 2027-01-01 --ask decisions.yaml',
        'items import list.csv --district dayi --from 2027-01-01 --decisions decisions.yaml',
      ),
    )
    .action(async (file: string, {district: id, from, title, decisions, ask, dryRun = false}: ImportWanted) => {
      const [
        {loadItems},
        {loadDistricts, districts},
        {loadOverlay, overlayName},
        {importList, decisionsText, refusal},
        {readDecisions},
        out,
        {readText},
        {InputError},
      ] = await Promise.all([
        import('../../handbooks/items/loadItems.ts'),
        import('../directory/district.ts'),
        import('../items/overlay.ts'),
        import('../items/importList.ts'),
        import('../items/decisions.ts'),
        import('../../handbooks/input/output.ts'),
        import('../../handbooks/input/file.ts'),
        import('../../handbooks/input/problem.ts'),
      ])
      const known = loadDistricts()
      const district = known.find((one) => one.id === id)
      if (!district)
        throw new InputError('--district', [
          {at: '', message: `"${id}" is not a district; use one of ${known.map((one) => one.id).join(', ')}`},
        ])
      if (!isDate(from)) throw new InputError('--from', [{at: '', message: `"${from}" is not a date; write it as 2027-01-01`}])
      const path = join(districts, id, 'items.yaml')
      const before = out.seenAt(path)
      const template = loadItems()
      const list = await readListFile(at(file), nameOf(file))
      const result = importList({
        district: id,
        sample: id === 'sample',
        name: nameOf(file),
        list,
        template,
        before: loadOverlay(id, template),
        decisions:
          decisions === undefined
            ? []
            : readDecisions(nameOf(decisions), readText({path: at(decisions), name: nameOf(decisions), as: 'yaml'})),
        decisionsName: decisions === undefined ? 'a file of decisions' : nameOf(decisions),
        from,
        title: {zh: title ?? `${district.name.zh}事项清单`, en: title ?? `List of items of ${district.name.en}`},
      })
      if ('problems' in result) {
        if (ask !== undefined && result.undecided.length > 0) {
          if (out.seenAt(at(ask)).text !== undefined)
            throw new InputError(nameOf(ask), [{at: '', message: 'is there already and may hold decisions; name a file that is not there'}])
          out.writeOne(at(ask), out.utf8(decisionsText(result.undecided, nameIn(template))))
          say(`wrote ${count(result.undecided.length, 'question')} to ${nameOf(ask)}`)
        }
        throw refusal(nameOf(file), result, nameIn(template))
      }
      for (const remark of result.remarks) say(remark)
      const size = `${count(result.overlay.items.length, 'item')}, ${result.overlay.items.filter(({promised}) => promised).length} with a promise`
      if (dryRun) say(`would write ${size}, to ${overlayName(id)}`)
      else {
        out.rewrite(before, result.text)
        say(`wrote ${size}, to ${overlayName(id)}`)
      }
    })

const addCheck = (command: Command, {say}: Terminal) =>
  command
    .summary('check the template and every county’s list')
    .description(
      'Check the template of items, its papers and pages, and every district’s own list. All problems are listed, each with its line.',
    )
    .addHelpText('after', examples('items check'))
    .action(async () => {
      const [{loadItems}, {loadNotHere}, {checkItemLists}] = await Promise.all([
        import('../../handbooks/items/loadItems.ts'),
        import('../../handbooks/items/notHere.ts'),
        import('../items/checkItemLists.ts'),
      ])
      const template = loadItems()
      const {lines, problems} = checkItemLists(template)
      const seen = (how: string) => template.items.filter((item) => item.seen === how).length
      say(
        `template: ${count(template.items.length, 'item')}, a guide seen of ${seen('page')}, part of one of ${seen('part')}, only the name of ${seen('name')}; ${template.papers.size} papers, ${template.sources.size} pages`,
      )
      say(`certificates not issued here: ${loadNotHere().length}`)
      for (const line of lines) say(line)
      problems.throwIfAny()
    })

const addDiff = (command: Command, {at, nameOf, say}: Terminal) =>
  command
    .summary('compare two lists of items')
    .description(
      'Compare two lists: what was kept, renamed, merged, split, dropped and added, whose papers and days changed. Items are the same by permanent id, else by code, else by name, never by likeness. A count that is smaller only through mergers is called so.',
    )
    .argument('A', 'the earlier list: .xlsx, .csv, .yaml, or the id of a district')
    .argument('B', 'the later list')
    .addOption(new Option('--format <FORMAT>', 'form of the output').choices(['text', 'json']).default('text'))
    .addHelpText('after', examples('items diff list-2025.xlsx list-2026.xlsx', 'items diff list-2026.csv dayi --format json'))
    .action(async (a: string, b: string, {format}: {format: 'text' | 'json'}) => {
      const [{loadItems}, {diffLists, diffSum}, {diffText}] = await Promise.all([
        import('../../handbooks/items/loadItems.ts'),
        import('../items/diffLists.ts'),
        import('../items/diffText.ts'),
      ])
      const template = loadItems()
      const open = (given: string) => comparedFile(given, at(given), nameOf(given), template)
      const diff = diffLists(await open(a), await open(b))
      say(format === 'json' ? JSON.stringify({sum: diffSum(diff), ...diff}, null, 2) : diffText(diff))
    })

const addExport = (command: Command, {at, say}: Terminal) =>
  command
    .summary('write items to a file')
    .description(
      'Write the items of a district to a file, or those of the template, of which every row says that it is one. JSON-LD is by CPSV-AP (PublicService, Evidence) and schema.org (GovernmentService).',
    )
    .addOption(new Option('--format <FORMAT>', 'form of the file (required)').choices(['xlsx', 'csv', 'jsonld']).makeOptionMandatory())
    .requiredOption('--out <FILE>', 'file to write, replacing one that is there (required)')
    .option('--district <ID>', 'id of a district that has a list; if not given, the template')
    .addHelpText(
      'after',
      examples('items export --format csv --out template.csv', 'items export --format jsonld --district sample --out items.jsonld'),
    )
    .action(async ({format, out: file, district: id}: {format: 'xlsx' | 'csv' | 'jsonld'; out: string; district?: string}) => {
      const [
        {loadItems},
        {loadOverlay, overlayName},
        {loadDistricts},
        {exportRows},
        {itemsJsonLd},
        {itemsCsv, itemsWorkbook},
        out,
        {InputError},
      ] = await Promise.all([
        import('../../handbooks/items/loadItems.ts'),
        import('../items/overlay.ts'),
        import('../directory/district.ts'),
        import('../items/exportRows.ts'),
        import('../items/jsonLd.ts'),
        import('../exchange/itemFormats.ts'),
        import('../../handbooks/input/output.ts'),
        import('../../handbooks/input/problem.ts'),
      ])
      out.refuseUnlessFile(at(file))
      const template = loadItems()
      const district = loadDistricts().find((one) => one.id === id)
      if (id !== undefined && !district) throw new InputError('--district', [{at: '', message: `"${id}" is not a district`}])
      const overlay = id === undefined ? undefined : loadOverlay(id, template)
      if (id !== undefined && !overlay)
        throw new InputError(overlayName(id), [
          {at: '', message: 'is not there; take the county’s list in with items import, or export the template without --district'},
        ])
      const rows = exportRows(template, overlay)
      const whose = overlay ? `${overlay.source.title.zh} ${overlay.from}` : '样例，以本县清单为准 Template'
      out.writeOne(
        at(file),
        format === 'csv'
          ? itemsCsv(rows)
          : format === 'xlsx'
            ? await itemsWorkbook(rows, whose)
            : out.utf8(`${JSON.stringify(itemsJsonLd(template, overlay, district?.name), null, 1)}\n`),
      )
      say(`wrote ${count(rows.length, 'item')} to ${file}: ${whose}`)
    })

const isDate = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text)

const nameIn = (template: ItemTemplate) => (id: string) => template.items.find((item) => item.id === id)?.name.zh ?? ''

async function readListFile(path: string, name: string): Promise<ReadList> {
  const [{readTable}, {readList}] = await Promise.all([import('../exchange/table.ts'), import('../items/readList.ts')])
  const {head, rows} = await readTable(path, name, 'give the list of items')
  return readList(name, [{row: 1, cells: head}, ...rows])
}

async function comparedFile(given: string, path: string, name: string, template: ItemTemplate) {
  const [{comparedOverlay, comparedTable}, {loadOverlay, overlayName, readOverlay}, {InputError}, {readText}] = await Promise.all([
    import('../items/comparedLists.ts'),
    import('../items/overlay.ts'),
    import('../../handbooks/input/problem.ts'),
    import('../../handbooks/input/file.ts'),
  ])
  const ending = extname(path).toLowerCase()
  if (ending === '.yaml' || ending === '.yml')
    return comparedOverlay(readOverlay(name, readText({path, name, as: 'yaml'}), template), template)
  if (ending !== '') {
    // Two lists are compared as they are: a fault in one is for its own county to correct.
    return comparedTable((await readListFile(path, name)).items)
  }
  const overlay = loadOverlay(given, template)
  if (!overlay)
    throw new InputError(overlayName(given), [{at: '', message: 'is not there; give a file, or the id of a district that has a list'}])
  return comparedOverlay(overlay, template)
}
