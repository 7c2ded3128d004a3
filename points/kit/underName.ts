import type {SignFinding} from '../../design-system/signs/check/check.ts'
import type {Profile} from '../profile/profile.ts'

/** The clause on the form of a point's name. */
const nameClause = 'HW-SIGN-003'

/**
 * Returns `findings` with what was found of the point's name held against the profile: a name of the form that the profile gives is not
 * failed for not being called 便民服务站, and a person has to judge, because the clause of this edition knows that name alone.
 *
 * @clause HW-SIGN-003 the name's form, where a county calls its points otherwise
 */
export const underName = (profile: Profile | undefined, findings: readonly SignFinding[]): readonly SignFinding[] =>
  findings.map((finding) => {
    const {clause, outcome, measured} = finding
    if (!profile || clause !== nameClause || outcome !== 'fail' || !hasForm(String(measured), profile.station.zh)) return finding
    const {station, name} = profile
    return {
      ...finding,
      outcome: 'warn',
      required: `村（社区）名称＋${station.zh}`,
      message: {
        zh: `站点名称“${measured}”按方案“${name.zh}”称${station.zh}；本版条款只写便民服务站，由县（市、区）认定。`,
        en: `The name ${measured} follows the profile ${name.en}; the clause of this edition knows 便民服务站 only, so the county decides.`,
      },
    }
  })

const hasForm = (name: string, station: string): boolean => name.endsWith(station) && /.(村|社区)$/.test(name.slice(0, -station.length))
