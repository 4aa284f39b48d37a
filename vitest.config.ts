import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Those need a Postgres: `npm run test:postgres` starts one.
    exclude: ['test/postgres/**'],
    setupFiles: ['test/support/properties.ts'],
    // Real servers start in many suites; a slow machine must not make a true test fail.
    testTimeout: 20_000,
    hookTimeout: 30_000,
    coverage: { provider: 'v8', include: ['src/**'], reporter: ['text-summary', 'html'] },
  },
})
