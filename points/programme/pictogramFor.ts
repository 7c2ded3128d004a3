import type {Concept} from '../../design-system/signs/pictograms/pictograms.ts'
import {conceptIds} from '../../design-system/signs/pictograms/pictograms.ts'

/** Pictograms of terms whose id is not a pictogram's own. */
const pictograms: Readonly<Record<string, Concept>> = {
  'comprehensive-window': 'consultation',
  'self-service-area': 'self-service',
  'reading-room': 'library',
  'mediation-room': 'mediation',
  charging: 'phone-charging',
  'feedback-box': 'feedback',
  'elderly-care': 'elder-care',
}

/** Returns the pictogram of a term of the glossary; undefined if the set has none. */
export const pictogramFor = (term: string): Concept | undefined => pictograms[term] ?? conceptIds.find((id) => id === term)
