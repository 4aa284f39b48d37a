import { defineConfig } from 'vitest/config'
import base from './vitest.config.ts'

/** Everything that keeps a record, on the Postgres that `TEST_DATABASE_URL` names; `npm run test:postgres` starts one. */
export default defineConfig({
  test: {
    ...base.test,
    include: ['test/{ledger,jobs,web,workers}/**/*.test.ts', 'test/service/whole-arrow.test.ts', 'test/postgres/*.test.ts'],
    // Their hundreds of ledgers are about the rules, whatever the engine.
    exclude: ['test/jobs/reconcile-any-order.test.ts', 'test/jobs/decisions.test.ts'],
  },
})
