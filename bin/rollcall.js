#!/usr/bin/env node
// Plain JavaScript that any Node can read: says in one line when the Node is too old, then hands over to src/ in a checkout
// and to dist/ in an installed package.
import { existsSync } from 'node:fs'

const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `rollcall needs Node 22.18 or newer, this is ${process.versions.node}; in a checkout "npx rollcall" brings its own`,
  )
  process.exit(1)
}

const source = new URL('../src/cli/main.ts', import.meta.url)
const built = new URL('../dist/cli/main.js', import.meta.url)
const { runProcess } = await import(existsSync(source) ? source.href : built.href)
await runProcess()
