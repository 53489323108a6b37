import { clickbait } from './clickbait.ts';
import { emojiLoad } from './emoji-load.ts';
import { emptyPraise } from './empty-praise.ts';
import { engagementBait } from './engagement-bait.ts';
import { hardSentences } from './hard-sentences.ts';
import { hashtagStuffing } from './hashtag-stuffing.ts';
import { massTagging } from './mass-tagging.ts';
import { selfPromotion } from './self-promotion.ts';
import { templateLeft } from './template-left.ts';
import { wallOfText } from './wall-of-text.ts';

export { usefulStrengths } from './strengths.ts';

export const usefulRules = [
  engagementBait,
  clickbait,
  emptyPraise,
  selfPromotion,
  hashtagStuffing,
  emojiLoad,
  massTagging,
  templateLeft,
  wallOfText,
  hardSentences,
] as const;
