import type {Command} from 'commander'
import type {InBoth} from '../../handbooks/language/both.ts'
import {identityOrUsual} from './identity.ts'
import {count, examples, type Terminal} from './terminal.ts'

/** Makes `apply` the command that draws all that bears an identity: lockups, paper, cards, vest, vehicle, banner, screens, slides. */
export function addApplyCommand(apply: Command, terminal: Terminal): void {
  apply
    .summary('draw the applications of an identity: lockups, letterhead, vest, vehicle, screens, slides')
    .description(
      'Draw every application of an identity, as PDF and SVG for print and as PNG and SVG for screens and as PPTX for slides, with an overview and a manifest. Of a district they bear its name and identity; without one, and of a made-up identity, they are proofs.',
    )
    .argument('[IDENTITY|DISTRICT]', 'id of a district or of a shipped identity, or an identity.yaml; the usual identity if not given')
    .requiredOption('--out <DIR>', 'new or empty folder to write to (required)')
    .addHelpText('after', examples('theme apply pidu --out pidu-identity', 'theme apply dayi/identity.yaml --out proofs'))
    .action(async (given: string | undefined, {out}: {out: string}) => {
      const {at, say} = terminal
      const [{refuseUnless, writeFolder}, {applicationFiles}, {loadFonts}] = await Promise.all([
        import('../../handbooks/input/output.ts'),
        import('../applying/applicationFiles.ts'),
        import('../../design-system/drawing/type/loadFonts.ts'),
      ])
      refuseUnless(at(out))
      const {identity, county, proof} = await whose(given, terminal)
      const fonts = await loadFonts()
      const files = await applicationFiles({identity, county, proof, fonts}, given ?? identity.id)
      writeFolder(at(out), files)
      say(
        `wrote ${count(files.length, 'file')} to ${out}: print, screen, overview.pdf, manifest.json${proof ? '; all are proofs, nothing is made from them' : ''}`,
      )
    })
}

/** Returns the identity that was asked for and the county whose name stands beside the emblem. Proofs are what has no real county or identity. */
async function whose(given: string | undefined, terminal: Terminal) {
  const [{anyCounty}, {loadDistricts}, {identityOf}] = await Promise.all([
    import('../applying/applicationFiles.ts'),
    import('../directory/district.ts'),
    import('../directory/identityOf.ts'),
  ])
  const district = given === undefined ? undefined : loadDistricts().find(({id}) => id === given)
  const identity = district ? identityOf(district) : await identityOrUsual(given, terminal)
  const county: InBoth = district?.name ?? anyCounty
  return {identity, county, proof: district === undefined || district.sample === true || identity.sample === true}
}
