import type { CleaningRule } from '../rule.ts'
import { aboutOutlet } from './about-outlet.ts'
import { advert } from './advert.ts'
import { aiNotice } from './ai-notice.ts'
import { aside } from './aside.ts'
import { audio } from './audio.ts'
import { authorBio } from './author-bio.ts'
import { box } from './box.ts'
import { bylineBox } from './byline-box.ts'
import { caption } from './caption.ts'
import { channel } from './channel.ts'
import { comments } from './comments.ts'
import { commentsWords } from './comments-words.ts'
import { consent } from './consent.ts'
import { contact } from './contact.ts'
import { controls } from './controls.ts'
import { copyright } from './copyright.ts'
import { correction } from './correction.ts'
import { counter } from './counter.ts'
import { credit } from './credit.ts'
import { dateline } from './dateline.ts'
import { donation } from './donation.ts'
import { excerpt } from './excerpt.ts'
import { headedList } from './headed-list.ts'
import { headline } from './headline.ts'
import { hidden } from './hidden.ts'
import { houseLabel } from './house-label.ts'
import { inBetween } from './in-between.ts'
import { linkLine } from './link-line.ts'
import { looseEnd } from './loose-end.ts'
import { newsletter } from './newsletter.ts'
import { newsletterBox } from './newsletter-box.ts'
import { outsideBody } from './outside-body.ts'
import { pageFrame } from './page-frame.ts'
import { pageHead } from './page-head.ts'
import { paywall } from './paywall.ts'
import { postalAddress } from './postal-address.ts'
import { readAlso } from './read-also.ts'
import { relatedBox } from './related-box.ts'
import { repeated } from './repeated.ts'
import { secondStory } from './second-story.ts'
import { seenElsewhere } from './seen-elsewhere.ts'
import { share } from './share.ts'
import { shareBox } from './share-box.ts'
import { sourceDrop } from './source-drop.ts'
import { standards } from './standards.ts'
import { tags } from './tags.ts'
import { tailList } from './tail-list.ts'
import { teaser } from './teaser.ts'
import { templateCode } from './template-code.ts'
import { tools } from './tools.ts'

/** The rules in the order they run; why this order, in docs/cleaning.md. */
export const rules: readonly CleaningRule[] = [
  // What the source and its other pages tell.
  sourceDrop,
  seenElsewhere,
  templateCode,
  // By name and visibility, so that the body is looked for among fewer words.
  pageFrame,
  hidden,
  controls,
  comments,
  relatedBox,
  newsletterBox,
  shareBox,
  aside,
  // The body.
  outsideBody,
  secondStory,
  headline,
  dateline,
  caption,
  bylineBox,
  // By words.
  paywall,
  consent,
  newsletter,
  channel,
  donation,
  advert,
  aiNotice,
  audio,
  counter,
  share,
  commentsWords,
  contact,
  postalAddress,
  standards,
  copyright,
  correction,
  credit,
  readAlso,
  tags,
  tools,
  houseLabel,
  linkLine,
  inBetween,
  // By neighbours, position and repetition: they look at what the rules above took.
  headedList,
  teaser,
  excerpt,
  box,
  authorBio,
  aboutOutlet,
  tailList,
  repeated,
  pageHead,
  looseEnd,
]
