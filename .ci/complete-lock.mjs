/**
 * Completes package-lock.json after `npm install`, or with --check only tells whether it is complete.
 *
 * A registry mirror may lack platform packages of other systems; npm then leaves them out of the lock and
 * `npm ci` fails with "Missing: ... from lock file". Each such optional dependency is added here without an
 * integrity hash, which is how npm itself records an optional package that it could not fetch.
 */
import {readFileSync, writeFileSync} from 'node:fs'

const file = 'package-lock.json'
const lock = JSON.parse(readFileSync(file, 'utf8'))
const {packages} = lock
const missing = []

for (const [path, entry] of Object.entries(packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    if (!resolves(path, name)) missing.push({by: path || 'the project', name, version})
  }
}

if (missing.length === 0) {
  console.log(`${file} is complete`)
} else if (process.argv.includes('--check')) {
  console.error(`${file} lacks ${missing.length} optional packages; run: node .ci/complete-lock.mjs`)
  for (const {by, name, version} of missing) console.error(`  ${name}@${version}, wanted by ${by}`)
  process.exitCode = 1
} else {
  for (const {name, version} of missing)
    packages[`node_modules/${name}`] = {version: version.replace(/^[\^~>=]+/, ''), ...platform(name), optional: true}
  lock.packages = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1)))
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
  console.log(`added ${missing.length} optional packages to ${file}`)
}

/** Whether `name` is found from `path` by Node's rule: in its own node_modules, its parent's, and so on to the root. */
function resolves(path, name) {
  const parents = path.split('/node_modules/').map((_, i, parts) => parts.slice(0, parts.length - i).join('/node_modules/'))
  return [...parents, ''].some((parent) => packages[`${parent ? `${parent}/` : ''}node_modules/${name}`])
}

/** npm's os, cpu and libc fields, read from the words of a platform package's name. */
function platform(name) {
  const words = name.split(/[-/_.]/)
  const os = {
    linux: 'linux',
    darwin: 'darwin',
    win32: 'win32',
    windows: 'win32',
    freebsd: 'freebsd',
    android: 'android',
    openharmony: 'openharmony',
    netbsd: 'netbsd',
    openbsd: 'openbsd',
    sunos: 'sunos',
    aix: 'aix',
  }
  const cpu = {
    x64: 'x64',
    arm64: 'arm64',
    ia32: 'ia32',
    arm: 'arm',
    wasm32: 'wasm32',
    ppc64: 'ppc64',
    ppc64le: 'ppc64',
    s390x: 's390x',
    riscv64: 'riscv64',
    loong64: 'loong64',
    mips64el: 'mips64el',
  }
  const found = (table) => words.map((w) => table[w]).find(Boolean)
  const libc = words.includes('musl') ? 'musl' : words.includes('gnu') || words.includes('gnueabihf') ? 'glibc' : undefined
  return {...(found(os) && {os: [found(os)]}), ...(found(cpu) && {cpu: [found(cpu)]}), ...(libc && {libc: [libc]})}
}
