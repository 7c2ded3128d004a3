import {mkdirSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {glyphFiles} from './glyphFiles.ts'

/** Writes the packs of glyphs into the folder that is named, for the package: those of GB 2312, without the names of any district. */
const [folder] = process.argv.slice(2)
if (folder === undefined) {
  console.error('node site/glyphs/writeFolder.ts FOLDER')
  process.exit(2)
}
for (const [path, make] of glyphFiles([])) {
  mkdirSync(dirname(join(folder, path)), {recursive: true})
  writeFileSync(join(folder, path), make())
}
