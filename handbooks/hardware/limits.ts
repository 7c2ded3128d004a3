import {acceptance} from './limits/acceptance.ts'
import {access} from './limits/access.ts'
import {areas} from './limits/areas.ts'
import {equipment} from './limits/equipment.ts'
import {fittings} from './limits/fittings.ts'
import {general} from './limits/general.ts'
import {identity} from './limits/identity.ts'
import {safety} from './limits/safety.ts'
import {signage} from './limits/signage.ts'
import {signKinds} from './limits/signKinds.ts'
import {site} from './limits/site.ts'
import {upkeep} from './limits/upkeep.ts'

/**
 * Every number that the hardware handbook requires, written once, in the file of its chapter.
 *
 * The handbook's MDX prints these values (`<Limit of="..." />`), the sign code obeys them and the
 * assessment compares measured values with them, so that prose, drawings and findings cannot disagree.
 * Lengths are millimetres at full size unless `unit` says otherwise. `basis` says where the value comes
 * from; "own choice" means that no standard we could read fixes it and a county may set its own.
 */
export const limits = {
  ...general,
  ...site,
  ...areas,
  ...fittings,
  ...identity,
  ...signage,
  ...signKinds,
  ...access,
  ...equipment,
  ...safety,
  ...upkeep,
  ...acceptance,
} as const

/** The same by the file that sets them: a name that two files give is one above, and the catalogue finds it here. */
export const limitFiles = {
  'handbooks/hardware/limits/general.ts': general,
  'handbooks/hardware/limits/site.ts': site,
  'handbooks/hardware/limits/areas.ts': areas,
  'handbooks/hardware/limits/fittings.ts': fittings,
  'handbooks/hardware/limits/identity.ts': identity,
  'handbooks/hardware/limits/signage.ts': signage,
  'handbooks/hardware/limits/signKinds.ts': signKinds,
  'handbooks/hardware/limits/access.ts': access,
  'handbooks/hardware/limits/equipment.ts': equipment,
  'handbooks/hardware/limits/safety.ts': safety,
  'handbooks/hardware/limits/upkeep.ts': upkeep,
  'handbooks/hardware/limits/acceptance.ts': acceptance,
} as const
