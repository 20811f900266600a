import type { FeedbackSubmissionInput, SurveyAnswerInput } from '../../../src/core/contract/index.js';

/** A message a person could write. */
export function message(changes: Partial<FeedbackSubmissionInput> = {}): FeedbackSubmissionInput {
  return {
    kind: 'phan-anh',
    content: 'Đèn đường trước nhà văn hóa thôn Thượng tắt ba hôm nay.',
    contact: { mode: 'contact-private', name: 'Trần Văn Mẫu', phone: '0900 000 011' },
    consents: [{ purpose: 'contact', textVersion: '1', granted: true, at: '2026-11-23T08:41:00+07:00' }],
    context: { pageUrl: 'https://dongxa.example/lien-he?utm=x#form', widgetVersion: '0.1.0', via: 'quay-3' },
    ...changes,
  };
}

/** One tap on a counter tablet. */
export function surveyAnswer(changes: Partial<SurveyAnswerInput> = {}): SurveyAnswerInput {
  return {
    questionnaire: { id: 'mot-cham', version: '1' }, revision: 1, channel: 'kiosk', answeredAt: '2026-11-23T08:40:00+07:00',
    answers: [{ kind: 'level', question: 'chung', level: 5 }], context: { widgetVersion: '0.1.0', via: 'quay-3' },
    ...changes,
  };
}
