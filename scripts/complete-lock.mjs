// Completes package-lock.json with the optional platform packages that a registry did not hold.
//
// npm leaves an optional dependency out of the lock when the registry at hand lacks it, and `npm ci` then rejects that same
// lock as incomplete (npm/cli#4828). Each missing one is entered here with the version its parent asks for and the platform
// its name states, so that `npm ci` passes everywhere and installs it only where it fits. Run it after each change of the
// dependencies: `npm run lock`.
import { readFileSync, writeFileSync } from 'node:fs'

const systems = {
  android: 'android',
  darwin: 'darwin',
  freebsd: 'freebsd',
  linux: 'linux',
  openharmony: 'openharmony',
  win32: 'win32',
}
const processors = { arm: 'arm', arm64: 'arm64', ia32: 'ia32', ppc64: 'ppc64', riscv64: 'riscv64', s390x: 's390x', x64: 'x64' }
const libraries = { gnu: 'glibc', gnueabihf: 'glibc', musl: 'musl', musleabihf: 'musl' }

const file = new URL('../package-lock.json', import.meta.url)
const lock = JSON.parse(readFileSync(file, 'utf8'))
const held = new Set(Object.keys(lock.packages).map((path) => path.replace(/^.*node_modules\//, '')))

/** The lock entry of one platform package, its platform read from the parts of its name. */
function entry(name, version, parent) {
  const parts = name.split('/').at(-1).split('-')
  const pick = (table) =>
    parts
      .map((part) => table[part])
      .filter(Boolean)
      .slice(0, 1)
  const [os, cpu, libc] = [pick(systems), pick(processors), pick(libraries)]
  if (os.length === 0 && cpu.length === 0)
    throw new Error(`package-lock.json: ${name}: no platform in its name; add it to the tables of scripts/complete-lock.mjs`)
  return {
    version,
    ...(cpu.length && { cpu }),
    ...(parent.dev && { dev: true }),
    ...(libc.length && os[0] === 'linux' && { libc }),
    optional: true,
    ...(os.length && { os }),
  }
}

const added = []
for (const parent of Object.values(lock.packages)) {
  for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
    if (held.has(name)) continue
    held.add(name)
    lock.packages[`node_modules/${name}`] = entry(name, version, parent)
    added.push(name)
  }
}

const sorted = Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1))
lock.packages = Object.fromEntries(sorted)
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
console.log(
  added.length === 0 ? 'package-lock.json is complete' : `package-lock.json: added ${added.length} optional platform packages`,
)
