import type {Entry} from '../directory/directory.ts'

/**
 * Returns what the type plate of a point says, or why there is none yet: only an assessment that somebody else than the point made, by an
 * edition of the handbooks, puts a point into a type.
 *
 * @clause HW-SIGN-071 what it says
 * @clause HW-SIGN-072 the type of the latest assessment
 */
export function typePlate({assessment, district, town, sample}: Entry) {
  if (!assessment?.type || assessment.by === 'self') return undefined
  const by = {
    county: {zh: `${district.zh}（县级评定）`, en: `${district.en} (county assessment)`},
    town: {zh: `${town.zh}（镇级评定）`, en: `${town.en} (town assessment)`},
  }[assessment.by]
  return {
    kind: 'type-plate' as const,
    viewingDistanceM: 3,
    type: assessment.type,
    assessedBy: by,
    assessed: assessment.on,
    edition: assessment.edition,
    ...(sample ? {note: {zh: '示例，非真实评定', en: 'Sample, not a real assessment'}} : {}),
  }
}
