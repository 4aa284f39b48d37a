import { deliver } from '../../src/jobs/deliver.ts'
import { openLedger } from '../../src/ledger/database.ts'
import { deskWith } from '../support/alerts.ts'
import { deliverContext } from '../support/deliver-context.ts'

/*
 * A process of its own that runs one delivery, to be killed at any moment: node deliver-child.ts <ledger> <id> <settings as JSON> <now, ms>
 */
const [file = '', deliveryId = '', settings = '', now = ''] = process.argv.slice(2)
const db = await openLedger(file)
const context = deliverContext(db, deskWith(), [JSON.parse(settings)], { ms: Number(now) })
process.stdout.write('ready\n')
await deliver.run({ deliveryId }, context)
await db.destroy()
