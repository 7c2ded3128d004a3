/** Readings of each character, without tones. */
export type Readings = ReadonlyMap<string, readonly string[]>

/** Turns characters by syllable into syllables by character. */
export function readingsByCharacter(bySyllable: Readonly<Record<string, string>>): Readings {
  const readings = new Map<string, string[]>()
  for (const [syllable, characters] of Object.entries(bySyllable))
    for (const c of characters) {
      const known = readings.get(c)
      if (known) known.push(syllable)
      else readings.set(c, [syllable])
    }
  return readings
}

/** How far pinyin spells a name: all of it, its beginning, or a piece that begins within it. */
export type Spelling = 'whole' | 'start' | 'inside'

/** Pieces within a name are only looked for by four letters or more: fewer would be found everywhere. */
const leastInside = 4

/** Returns how `latin` spells `name`, or undefined. Zhanqi, zhanq, zqi and zq all spell 战旗. */
export function spelling(name: readonly string[], latin: string, readings: Readings): Spelling | undefined {
  if (spells(name, latin, readings, 'whole')) return 'whole'
  if (latin.length < 2) return undefined
  if (spells(name, latin, readings, 'start')) return 'start'
  if (latin.length < leastInside) return undefined
  return name.some((_, i) => spells(name.slice(i), latin, readings, 'start')) ? 'inside' : undefined
}

/** Whether `latin` spells the characters from the first on, each by a full reading or by its initial. */
function spells(characters: readonly string[], latin: string, readings: Readings, extent: 'whole' | 'start'): boolean {
  if (latin === '') return characters.length === 0
  const [first, ...rest] = characters
  if (first === undefined) return false
  // Letters and figures within a name stand for themselves: AB岗.
  return (readings.get(first) ?? [first]).some((reading) => {
    if (extent === 'start' && reading.startsWith(latin)) return true
    return (
      (latin.startsWith(reading) && spells(rest, latin.slice(reading.length), readings, extent)) ||
      (latin.startsWith(reading.charAt(0)) && spells(rest, latin.slice(1), readings, extent))
    )
  })
}
