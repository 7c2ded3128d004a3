import {cpSync, existsSync, globSync, mkdirSync, mkdtempSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {root} from '../../handbooks/input/root.ts'

/** The pages of the small site, below the root of each language. */
const pages = [
  '',
  '{about,clauses,handbooks,offline,points,search,signs}/',
  'clauses/HW-SIGN-010/',
  'handbooks/{hardware/signage,software/window}/',
  'handbooks/{hardware,software}/checklist/*/',
  'handbooks/checklist/',
  'points/zhanqi/',
  'signs/fascia/',
]
/** What these pages need beside them. */
const parts = [
  '_astro/*',
  'data/*.*',
  'data/patrol/*',
  'pagefind/**/*.*',
  'pictures/*',
  'icons/*',
  'kits/zhanqi*',
  '*.{ico,svg,png,html}',
  '{,en/,zh-Hant/}manifest.webmanifest',
]

/** Returns a new folder with a few pages of the site built in `dist`, in every language, and what they need; the caller takes it away. */
export function smallSite(): string {
  const dist = join(root, 'dist')
  const folder = mkdtempSync(join(tmpdir(), 'cunbiao-small-'))
  const patterns = [...pages.flatMap((page) => ['', 'en/', 'zh-Hant/'].map((locale) => `${locale}${page}index.html`)), ...parts]
  for (const file of globSync(patterns, {cwd: dist})) {
    const to = join(folder, file)
    if (!existsSync(dirname(to))) mkdirSync(dirname(to), {recursive: true})
    cpSync(join(dist, file), to)
  }
  return folder
}
