import type {SignFinding} from '../../design-system/signs/check/check.ts'
import type {Profile} from '../profile/profile.ts'

/** The clause on the form of a point's name. */
const nameClause = 'HW-SIGN-003'

/**
 * Returns `findings` with what was found of the point's name held against the profile: a name that ends in what the county calls its points
 * passes, though the check of a sign by itself knows 便民服务站 only.
 *
 * @clause HW-SIGN-003 the name's form, where a county calls its points otherwise
 */
export const underName = (profile: Profile | undefined, findings: readonly SignFinding[]): readonly SignFinding[] =>
  findings.map((finding) => {
    const {clause, outcome, measured} = finding
    if (!profile || clause !== nameClause || outcome !== 'fail' || !hasForm(measured, profile.station.zh)) return finding
    const {station, name} = profile
    return {
      clause,
      outcome: 'pass',
      measured,
      required: `村（社区）名称＋${station.zh}`,
      message: {
        zh: `站点名称“${measured}”用方案“${name.zh}”规定的通名；村（社区）名称是否为现行名称，由人核对。`,
        en: `The name ${measured} ends as the profile ${name.en} has it; whether the place is still called so is for a person to check.`,
      },
    }
  })

const hasForm = (name: string, station: string): boolean => name.endsWith(station) && /.(村|社区)$/.test(name.slice(0, -station.length))
