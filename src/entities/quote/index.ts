import { mentionOf, type Recogniser } from '../recogniser.ts';
import { withoutAttribution } from './attributed-inside.ts';
import { attributionOf } from './attribution.ts';
import { isDirectSpeech } from './direct-speech.ts';
import { type QuotedStretch, quotedStretches } from './pairs.ts';
import type { QuoteMention } from './value.ts';

/** Finds direct speech between quotation marks. */
export const quote: Recogniser<QuoteMention> = {
  type: 'quote',
  recognise(document) {
    const mentions: QuoteMention[] = [];
    let previous: QuotedStretch | undefined;
    for (const marked of quotedStretches(document)) {
      const stretch = withoutAttribution(document, marked);
      if (!isDirectSpeech(document, stretch)) continue;
      const attribution = attributionOf(document, stretch, previous);
      mentions.push(mentionOf(document, 'quote', stretch.first, stretch.last, { attribution }, 'direct-speech'));
      previous = stretch;
    }
    return mentions;
  },
};
