import * as v from 'valibot';
import {
  answerRatingSchema, auditEntrySchema, feedbackSubmissionSchema, messageActionSchema, messageDetailSchema, messageListSchema, officerSchema, openingInputSchema,
  openingSchema, photoReceiptSchema, problemSchema, provinceResultsSchema, publicAnswerListSchema, publicSettingsSchema, receiptSchema, statusReportSchema, storedQuestionnaireSchema,
  surveyAnswerSchema, surveyReceiptSchema, surveyResultsSchema, supplementSchema,
} from '../../core/contract/index.js';

/** Schemas that get a name of their own in the document. */
export const NAMED_SCHEMAS = {
  FeedbackSubmission: feedbackSubmissionSchema, Receipt: receiptSchema, PhotoReceipt: photoReceiptSchema, StatusReport: statusReportSchema,
  AnswerRating: answerRatingSchema, Supplement: supplementSchema, PublicAnswerList: publicAnswerListSchema, PublicSettings: publicSettingsSchema, SurveyAnswer: surveyAnswerSchema,
  SurveyReceipt: surveyReceiptSchema, SurveyResults: surveyResultsSchema, ProvinceResults: provinceResultsSchema, Questionnaire: storedQuestionnaireSchema, Problem: problemSchema,
  Officer: officerSchema, MessageList: messageListSchema, MessageDetail: messageDetailSchema, MessageAction: messageActionSchema,
  Opening: openingSchema, OpeningInput: openingInputSchema, AuditEntry: auditEntrySchema,
} as const satisfies Record<string, v.GenericSchema>;
export type SchemaName = keyof typeof NAMED_SCHEMAS;

/** One address and method. */
export interface Operation {
  method: 'get' | 'post' | 'put';
  /** After `/v1/{commune}`. */
  path: string;
  /** The path follows `/v1` directly: it is about all communes. */
  allCommunes?: boolean;
  id: string;
  summary: string;
  /** Named schema of the JSON body. */
  body?: SchemaName;
  /** Further media types of the body. */
  otherBodies?: readonly string[];
  /** Status codes and the named schema of their JSON body, `null` for another kind of body. */
  answers: Record<number, SchemaName | null>;
  query?: readonly string[];
  headers?: readonly { name: string; required: boolean; description: string }[];
  officer?: boolean;
}

const KEY = { name: 'Idempotency-Key', required: true, description: 'Một ý định gửi, giữ nguyên qua mọi lần gửi lại; gắn với nội dung.' };
const PROOF = { name: 'Commune-Proof', required: false, description: 'Bài giải ALTCHA (base64), khi cài đặt của xã yêu cầu.' };

export const OPERATIONS: readonly Operation[] = [
  { method: 'get', path: '/settings', id: 'getSettings', summary: 'Cài đặt công khai của xã', answers: { 200: 'PublicSettings' } },
  { method: 'get', path: '/challenge', id: 'getChallenge', summary: 'Bài toán chống gửi tự động (ALTCHA v2)', answers: { 200: null } },
  { method: 'put', path: '/photos/{photoId}', id: 'putPhoto', summary: 'Tải một ảnh lên trước khi gửi', otherBodies: ['image/jpeg', 'image/png', 'image/webp'], answers: { 201: 'PhotoReceipt', 200: 'PhotoReceipt' } },
  { method: 'post', path: '/feedback', id: 'postFeedback', summary: 'Gửi góp ý; biểu mẫu HTML gửi cùng địa chỉ', body: 'FeedbackSubmission', otherBodies: ['multipart/form-data', 'application/x-www-form-urlencoded'], headers: [KEY, PROOF], answers: { 201: 'Receipt', 200: 'Receipt' } },
  { method: 'get', path: '/feedback/{code}', id: 'getStatus', summary: 'Theo dõi bằng mã tiếp nhận', answers: { 200: 'StatusReport' } },
  { method: 'post', path: '/feedback/{code}/rating', id: 'postRating', summary: 'Đã rõ hay chưa rõ câu trả lời', body: 'AnswerRating', answers: { 200: 'StatusReport' } },
  { method: 'post', path: '/feedback/{code}/supplement', id: 'postSupplement', summary: 'Bổ sung khi cán bộ yêu cầu', body: 'Supplement', answers: { 200: 'StatusReport' } },
  { method: 'get', path: '/answers', id: 'getAnswers', summary: 'Câu hỏi và trả lời đã đăng', query: ['q', 'kind', 'page', 'size'], answers: { 200: 'PublicAnswerList' } },
  { method: 'get', path: '/answers/{publicId}/photos/{position}', id: 'getPublicPhoto', summary: 'Ảnh đã đăng', answers: { 200: null } },
  { method: 'get', path: '/survey/questionnaires/{id}', id: 'getQuestionnaire', summary: 'Bộ câu hỏi', answers: { 200: 'Questionnaire' } },
  { method: 'put', path: '/survey/answers/{answerId}', id: 'putSurveyAnswer', summary: 'Gửi hoặc sửa một phiếu khảo sát', body: 'SurveyAnswer', answers: { 201: 'SurveyReceipt', 200: 'SurveyReceipt' } },
  { method: 'get', path: '/survey/results', id: 'getSurveyResults', summary: 'Kết quả khảo sát một tháng', query: ['questionnaire', 'month'], answers: { 200: 'SurveyResults' } },
  { method: 'get', path: '/-/survey/results', allCommunes: true, id: 'getProvinceResults', summary: 'Kết quả khảo sát của mọi xã, cạnh nhau', query: ['questionnaire', 'month'], answers: { 200: 'ProvinceResults' } },
  { method: 'post', path: '/officers/sign-in', id: 'signIn', summary: 'Đăng nhập', answers: { 200: 'Officer' } },
  { method: 'post', path: '/officers/sign-out', id: 'signOut', summary: 'Đăng xuất', answers: { 204: null } },
  { method: 'get', path: '/officers/me', id: 'getMe', summary: 'Cán bộ đang đăng nhập', officer: true, answers: { 200: 'Officer' } },
  { method: 'post', path: '/officers/password', id: 'changePassword', summary: 'Đổi mật khẩu', officer: true, answers: { 204: null } },
  { method: 'get', path: '/officers/messages', id: 'listMessages', summary: 'Danh sách góp ý', officer: true, query: ['status', 'kind', 'assignee', 'clock', 'q', 'page', 'size', 'sort'], answers: { 200: 'MessageList' } },
  { method: 'get', path: '/officers/messages/{id}', id: 'getMessage', summary: 'Một góp ý', officer: true, answers: { 200: 'MessageDetail' } },
  { method: 'post', path: '/officers/messages/{id}/actions', id: 'actOnMessage', summary: 'Xử lý một góp ý', officer: true, body: 'MessageAction', answers: { 200: 'MessageDetail' } },
  { method: 'get', path: '/officers/messages/{id}/photos/{position}', id: 'getPhoto', summary: 'Ảnh của một góp ý', officer: true, answers: { 200: null } },
  { method: 'post', path: '/officers/redact', id: 'redact', summary: 'Tìm thông tin cá nhân trong một đoạn chữ', officer: true, answers: { 200: null } },
  { method: 'get', path: '/officers/openings', id: 'listOpenings', summary: 'Biên bản mở hòm thư', officer: true, answers: { 200: null } },
  { method: 'post', path: '/officers/openings', id: 'openBox', summary: 'Mở hòm thư', officer: true, body: 'OpeningInput', answers: { 201: 'Opening' } },
  { method: 'get', path: '/officers/export/messages.{format}', id: 'exportMessages', summary: 'Xuất góp ý (csv, xlsx)', officer: true, answers: { 200: null } },
  { method: 'get', path: '/officers/people', id: 'listPeople', summary: 'Tài khoản của xã', officer: true, answers: { 200: null } },
  { method: 'post', path: '/officers/people', id: 'addPerson', summary: 'Thêm tài khoản', officer: true, answers: { 201: null } },
  { method: 'get', path: '/officers/audit', id: 'getAudit', summary: 'Nhật ký', officer: true, query: ['page', 'size'], answers: { 200: null } },
  { method: 'put', path: '/officers/survey/answers/{answerId}', id: 'keyInPaper', summary: 'Nhập phiếu giấy', officer: true, body: 'SurveyAnswer', answers: { 201: 'SurveyReceipt', 200: 'SurveyReceipt' } },
  { method: 'post', path: '/officers/survey/questionnaires', id: 'addQuestionnaire', summary: 'Đăng ký bộ câu hỏi', officer: true, body: 'Questionnaire', answers: { 201: null, 200: null } },
  { method: 'post', path: '/officers/survey/visit-tokens', id: 'makeVisitTokens', summary: 'Mã lượt làm việc để in giấy hẹn', officer: true, answers: { 201: null } },
  { method: 'get', path: '/officers/survey/overview', id: 'getSurveyOverview', summary: 'Số liệu đầy đủ và dấu hiệu bất thường', officer: true, query: ['questionnaire', 'month'], answers: { 200: null } },
  { method: 'get', path: '/officers/export/survey.{format}', id: 'exportSurvey', summary: 'Xuất khảo sát (csv, xlsx)', officer: true, query: ['questionnaire', 'month', 'rows'], answers: { 200: null } },
];
