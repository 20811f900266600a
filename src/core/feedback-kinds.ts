import type { FeedbackKind } from './contract/feedback.js';

/** The kinds of the contract as plain values, for code that must not carry the schemas. */
export const FEEDBACK_KIND_NAMES: readonly FeedbackKind[] = ['gop-y', 'phan-anh', 'kien-nghi', 'khen-ngoi', 'ho-tro-tai-nha'];
