import { z } from 'zod'

const durationUnits = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const
const sizeUnits = { B: 1, kB: 1000, KB: 1000, MB: 1_000_000, GB: 1_000_000_000 } as const

/** A length of time such as `90s`, `30m`, `6h` or `14d`, read as milliseconds. */
export const duration = z
  .string()
  .regex(/^\d+(\.\d+)?\s*(ms|s|m|h|d)$/)
  .transform((text) => Math.round(inUnits(text, durationUnits)))
  .meta({ description: 'a length of time such as 90s, 30m, 6h or 14d' })

/** A size such as `500kB` or `5MB`, read as bytes. */
export const size = z
  .string()
  .regex(/^\d+(\.\d+)?\s*(B|kB|KB|MB|GB)$/)
  .transform((text) => Math.round(inUnits(text, sizeUnits)))
  .meta({ description: 'a size such as 500kB or 5MB' })

/** A share such as `10%`, read as 0 to 1. */
export const share = z
  .string()
  .regex(/^(100|\d{1,2})(\.\d+)?\s*%$/)
  .transform((text) => Number.parseFloat(text) / 100)
  .meta({ description: 'a share such as 10%' })

/** A port, also one that came as text from the environment. */
export const port = z
  .union([z.int().min(0).max(65_535), z.string().regex(/^\d{1,5}$/)])
  .transform(Number)
  .refine((value) => value <= 65_535)
  .meta({ description: 'a port, 0 to 65535' })

function inUnits(text: string, units: Readonly<Record<string, number>>): number {
  const [, amount = '', unit = ''] = /^([\d.]+)\s*(\w+)$/.exec(text) ?? []
  return Number(amount) * (units[unit] ?? Number.NaN)
}
