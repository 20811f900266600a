/**
 * The wire contract between the widgets and the receiver: schemas, their types, and the few pure functions both sides
 * must agree on. Published as `commune-widgets/contract`.
 */
export * from './canonical-json.js';
export * from './feedback.js';
export * from './idempotency.js';
export * from './limits.js';
export * from './officers.js';
export * from './page-address.js';
export * from './primitives.js';
export * from './problem.js';
export * from './public-answers.js';
export * from './questionnaire.js';
export * from './receipt.js';
export * from './routes.js';
export * from './settings.js';
export * from './sha256.js';
export * from './status.js';
export * from './survey-answer.js';
export * from './survey-results.js';
