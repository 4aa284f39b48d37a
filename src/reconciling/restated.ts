import type { Claim } from '../domain/batch.ts'

/**
 * Words by which an actor takes a number back or lowers it, by language (rule C3). A lower number is news only where the
 * text says so: otherwise it is an older state that comes back as background.
 */
const cues: Readonly<Record<string, RegExp>> = {
  en: /\b(correct(s|ed|ing|ion)|retract(s|ed|ion)?|withdr(ew|aws?|awn)|revis(ed?|es|ion)|lower(s|ed)|cut|down from|rectif(y|ies|ied)|took back|taken back|by mistake|in error|admitted|duplicat\w*)\b/i,
  es: /\b(corrig\w+|corrección|rectific\w+|retract\w+|retir[óa]\w*|rebaj\w+|redu(jo|cido|ce)\w*|revis[óa]\w*|por error|duplicad\w+|baj[óa] de)/i,
  pt: /\b(corrig\w+|correção|retific\w+|retract\w+|retrat\w+|retir(ou|a)\w*|reduz\w+|revis(ou|ão)\w*|por engano|por erro|duplicad\w+)/i,
  fr: /\b(corrig\w+|rectifi\w+|rétract\w+|retir\w+|révis\w+|ramen\w+|rédui\w+|par erreur|doublons?)/i,
}

/** Whether the claim's own sentence says that an earlier number no longer stands. Looks in every language it knows if none is given. */
export function isRestated(claim: Claim): boolean {
  const own = claim.lang === null ? undefined : cues[claim.lang]
  return own === undefined ? Object.values(cues).some((cue) => cue.test(claim.figure.quote)) : own.test(claim.figure.quote)
}

/** Whether the actor itself is speaking: the site carries its name. What it says there now is what it stands by now. */
export function isOwnVoice(claim: Claim, actor: string | null): boolean {
  return actor !== null && claim.site !== null && plain(claim.site).includes(plain(actor))
}

function plain(name: string): string {
  return name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
}
