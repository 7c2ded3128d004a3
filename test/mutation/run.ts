/**
 * Changes the code bit by bit and asks whether a test notices: `npm run mutate`, or `npm run mutate -- search export`.
 *
 * A file may be named in place of a group, to look at it alone. Exits with 1 if 15 % of the changes in a group or more go
 * unnoticed, if one of those lacks its explanation in `explained.yaml`, or if an explanation explains nothing any more.
 */
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, matchesGlob} from 'node:path'
import {readExplained} from './explained.ts'
import {type Group, groups} from './groups.ts'
import {judge} from './judge.ts'
import {mutantsOf} from './mutants.ts'
import {print} from './print.ts'

const asked = process.argv.slice(2)
const parts = (asked.length > 0 ? asked : Object.keys(groups)).map((name) => ({name, ...groupOf(name)}))
const explained = readExplained()
const temporary = mkdtempSync(join(tmpdir(), 'cunbiao-mutate-'))
try {
  for (const {name, ...group} of parts) {
    const began = Date.now()
    const mutants = await mutantsOf(group, temporary)
    const verdict = judge(
      mutants,
      explained.filter(({file}) => isAmong(file, group.mutate)),
    )
    console.log(print(name, verdict, Math.round((Date.now() - began) / 1000)))
    if (!verdict.good) process.exitCode = 1
  }
} finally {
  rmSync(temporary, {recursive: true, force: true})
}

/** Returns the group called `name`, or the part of one that is the file `name`. */
function groupOf(name: string): Group {
  const group = groups[name] ?? Object.values(groups).find(({mutate}) => isAmong(name, mutate))
  if (!group) throw new Error(`${name} is no group and no file of one; use ${Object.keys(groups).join(', ')}`)
  return group === groups[name] ? group : {...group, mutate: [name]}
}

function isAmong(file: string, patterns: readonly string[]): boolean {
  const [without, within] = [patterns.filter((p) => p.startsWith('!')), patterns.filter((p) => !p.startsWith('!'))]
  return within.some((p) => matchesGlob(file, p)) && !without.some((p) => matchesGlob(file, p.slice(1)))
}
