import { Flag, Heart, House, Lightbulb, Volume2 } from 'lucide';
import type { FeedbackKind } from '../../../core/contract/feedback.js';
import type { IconNode } from '../../../ui/icon.js';

export const KIND_ICONS: Record<FeedbackKind, IconNode> = {
  'gop-y': Lightbulb, 'phan-anh': Volume2, 'kien-nghi': Flag, 'khen-ngoi': Heart, 'ho-tro-tai-nha': House,
};
