import {Argument, type Command, Option} from 'commander'
import {type Fitting, fittings} from '../../handbooks/hardware/parts.ts'
import {type Locale, locales} from '../../handbooks/language/locale.ts'
import {identityOption, identityOrUsual} from './identity.ts'
import {count, examples, type Terminal} from './terminal.ts'

/** Makes `fitting` the command that writes the specification sheets of fittings, with the drawings of those that are drawn. */
export const addFittingCommand = (fitting: Command, terminal: Terminal): Command =>
  fitting
    .summary('write the specification sheet of a fitting')
    .description(
      'Write the specification sheet of a fitting as PDF and, if it is made to a drawing, the drawing at full size as SVG and DXF.',
    )
    .addArgument(new Argument('[ID...]', 'which fittings').choices(Object.keys(fittings)))
    .option('--all', 'every fitting of the handbook')
    .requiredOption('--out <DIR>', 'new or empty folder to write to (required)')
    .addOption(new Option('--locale <LOCALE>', 'language of sheet and drawing').choices(locales).default('zh-Hans'))
    .addOption(identityOption('the usual one'))
    .addHelpText(
      'after',
      examples('fitting counter --out counter', 'fitting counter waiting-seat --locale en --out seats', 'fitting --all --out fittings'),
    )
    .action(async (ids: Fitting[], {out, locale, all, identity}: {out: string; locale: Locale; all?: true; identity?: string}) => {
      const {at, say} = terminal
      if (all && ids.length > 0) fitting.error('error: give an ID, or --all, not both')
      if (!all && ids.length === 0) fitting.error('error: give an ID, or --all')
      const [{refuseUnless, writeFolder}, {loadCatalogue}, {loadFonts}, {fittingSpecs}, {formatsOf, makeFittingFile}] = await Promise.all([
        import('../../handbooks/input/output.ts'),
        import('../../handbooks/catalogue/catalogue.ts'),
        import('../../design-system/drawing/type/loadFonts.ts'),
        import('../../design-system/fittings/fittings.ts'),
        import('../fitting/fittingFiles.ts'),
      ])
      refuseUnless(at(out))
      const wanted = all ? (Object.keys(fittingSpecs) as Fitting[]) : [...new Set(ids)]
      const setting = {fonts: await loadFonts(), catalogue: loadCatalogue(), locale, identity: await identityOrUsual(identity, terminal)}
      const files = []
      for (const id of wanted) for (const format of formatsOf(id)) files.push(await makeFittingFile(id, format, setting))
      writeFolder(at(out), files)
      say(
        `wrote ${count(files.length, 'file')} to ${out}: ${files.length > 6 ? count(wanted.length, 'fitting') : files.map(({path}) => path).join(', ')}`,
      )
      const bought = wanted.filter((id) => fittingSpecs[id].sort === 'bought')
      if (bought.length > 0) say(`bought ready, so without a drawing: ${bought.join(', ')}`)
    })
