/** Who stands behind a figure: the side that holds or frees people, one that counts independently, or neither. */
export const actorKinds = ['authority', 'monitor', 'other'] as const
export type ActorKind = (typeof actorKinds)[number]

/** A named speaker of a desk. The same actor in every language: aliases hold translations, acronyms and spokespeople. */
export interface Actor {
  /** The name figures and messages carry. */
  readonly name: string
  readonly kind: ActorKind
  /** Other ways the actor is written, in any language; the name itself need not be repeated. */
  readonly aliases: readonly string[]
}

/** Words for speakers without a name (`officials`, `rights groups`): they give a standing but no actor. */
export interface SpeakerClass {
  readonly kind: ActorKind
  readonly words: readonly string[]
}
