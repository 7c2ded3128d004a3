import {writeFileSync, readFileSync} from 'node:fs'
import fc from 'fast-check'
import {readChapter} from './handbooks/clause/chapter.ts'
import {soup, damaged, readOrTold} from './test/support/hostile.ts'
const n = process.argv[2]
const chapter = readFileSync('handbooks/software/en/general.mdx', 'utf8').slice(0, 2500)
const head = '---\norder: 1\ntitle: a\ndescription: b\n---\n\n## s\n\n'
fc.assert(fc.property(fc.oneof(soup(30).map((t)=>head+t), soup(20), damaged(chapter)), (text)=>{ writeFileSync('/tmp/h/last-'+n, text); readOrTold(()=>readChapter('a',text,'en')) }), {numRuns: 60000})
console.log('done', n)
