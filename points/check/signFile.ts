import {loadFonts} from '../../design-system/drawing/type/loadFonts.ts'
import {type Format, revisionOfFaces, toArtwork} from '../../design-system/signs/artwork.ts'
import {checkSign, type SignFinding} from '../../design-system/signs/check/check.ts'
import {drawSign, isProof, readSignSpec} from '../../design-system/signs/sign.ts'
import type {Identity} from '../../design-system/tokens/identity.ts'
import {edition, loadCatalogue} from '../../handbooks/catalogue/catalogue.ts'
import {loadEditionRegister} from '../../handbooks/edition/released.ts'
import type {OutputFile} from '../../handbooks/input/output.ts'
import {InputError} from '../../handbooks/input/problem.ts'
import {today} from '../../handbooks/input/today.ts'
import {clausesNotDecided} from '../kit/notDecided.ts'
import {inFile, loadTerms, readInput} from './check.ts'

/**
 * Returns the artwork of the sign whose spec is the file at `path`, as files called `stem`, what the check found, and the clauses that no
 * drawing decides. A sign that fails a clause is drawn all the same: an author may have a reason, and the findings say so.
 *
 * @throws InputError headed by `name` if the file is no spec, or the sign cannot be drawn.
 */
export async function makeSign(
  path: string,
  name: string,
  stem: string,
  wanted: readonly Format[],
  identity: Identity,
): Promise<{files: OutputFile[]; findings: SignFinding[]; notDecided: string[]}> {
  const {text} = readInput(path, name)
  const spec = readSignSpec(name, text, loadTerms())
  if (spec.kind === 'type-plate') refuseUntrue(spec, name)
  const fonts = await loadFonts()
  const drawing = inFile(name, text, () => drawSign(spec, fonts, identity))
  const meta = {title: drawing.title, revision: revisionOfFaces([drawing]), edition, proof: isProof(spec)}
  const findings = checkSign(spec, fonts, identity)
  return {
    files: await toArtwork(drawing, stem, wanted, meta, fonts),
    findings,
    notDecided: clausesNotDecided(spec.kind, findings, loadCatalogue()),
  }
}

/** @throws InputError if the plate tells of an edition that there is not, or of an assessment that is still to come. */
function refuseUntrue({edition: by, assessed}: {readonly edition: string; readonly assessed: string}, name: string): void {
  const known = [...new Set([edition, ...loadEditionRegister().map(({id}) => id)])]
  const problems = [
    ...(known.includes(by)
      ? []
      : [{at: 'edition', message: `"${by}" is no edition of the handbooks; use one of ${known.join(', ')}`, clause: 'HW-SIGN-071'}]),
    ...(assessed > today()
      ? [{at: 'assessed', message: `${assessed} is to come; give the day of the assessment`, clause: 'HW-SIGN-071'}]
      : []),
  ]
  if (problems.length > 0) throw new InputError(name, problems)
}
