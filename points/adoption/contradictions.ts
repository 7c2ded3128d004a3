import {type Problem, show} from '../../handbooks/input/problem.ts'
import type {Listed} from './listed.ts'

/** Returns what rows say against each other: codes and names that stand twice, a town spelt in two ways, rows of another county. */
export function contradictionsIn(places: readonly Listed[]): Problem[] {
  const problems: Problem[] = []
  const [byCode, byName, byTown, byTownName] = [
    new Map<string, Listed>(),
    new Map<string, Listed>(),
    new Map<string, Listed>(),
    new Map<string, Listed>(),
  ]
  const counties = new Map<string, number>()
  for (const {townCode} of places) counties.set(townCode.slice(0, 6), (counties.get(townCode.slice(0, 6)) ?? 0) + 1)
  const [county] = [...counties].toSorted(([, a], [, b]) => b - a)[0] ?? ['']
  for (const place of places) {
    const {where: at, name, code, town, townCode} = place
    const [sameCode, sameName, sameTown] = [byCode.get(code), byName.get(`${townCode} ${name}`), byTown.get(townCode)]
    if (sameCode && sameCode.name === name) problems.push({at, message: `repeats ${sameCode.where} (${name}, ${code}); delete one of them`})
    else if (sameCode)
      problems.push({at, message: `${code} is the code of ${name}, and of ${sameCode.name} in ${sameCode.where}; correct one of them`})
    else if (sameName)
      problems.push({
        at,
        message: `${name} in ${town} stands in ${sameName.where} already, with the code ${sameName.code}; delete one of them, or correct the name`,
      })
    if (sameTown && sameTown.town !== town)
      problems.push({
        at,
        message: `the town with the code ${townCode} is ${show(town)} here and ${show(sameTown.town)} in ${sameTown.where}; spell it alike`,
      })
    if (!townCode.startsWith(county))
      problems.push({
        at,
        message: `${code} is of another county than most rows, whose codes begin with ${county}; correct it, or take the row out`,
      })
    if (!sameCode) byCode.set(code, place)
    if (!sameName) byName.set(`${townCode} ${name}`, place)
    const namesake = byTownName.get(town)
    if (!sameTown && namesake)
      problems.push({
        at,
        message: `${town} has the code ${townCode} here and ${namesake.townCode} in ${namesake.where}; a town has one code, so correct one of them or the name`,
      })
    if (!namesake) byTownName.set(town, place)
    if (!sameTown) byTown.set(townCode, place)
  }
  return problems
}
