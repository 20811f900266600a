/**
 * The tables as Kysely sees them. Both stores hold the same simple types so that one migration and one set of queries
 * serves both: text, whole numbers, and JSON as text. Instants are UTC ISO text with milliseconds, which sorts by time;
 * days are `yyyy-mm-dd` in Vietnam; booleans are 0 and 1.
 */
export interface CommuneTable {
  key: string;
  name: string;
  /** {@link CommuneSettings} as JSON. */
  settings: string;
  /** Secret of this commune: signs visit tokens. 64 hex digits. */
  secret: string;
  created_at: string;
}

export interface SubmissionTable {
  id: string;
  commune: string;
  code: string;
  kind: string;
  content: string;
  contact: string;
  contact_mode: string;
  place: string | null;
  hamlet: string | null;
  home_visit: string | null;
  consents: string;
  publication_consent: number;
  page_url: string | null;
  via: string | null;
  widget_version: string;
  written_at: string | null;
  received_at: string;
  due_at: string | null;
  status: string;
  assignee: string | null;
  suspect: number;
  photo_count: number;
  /** Set with the answer, refusal or transfer: the clock stands still. */
  finished_at: string | null;
  /** {@link Answer} as JSON. */
  answer: string | null;
  answer_clear: number | null;
  published_at: string | null;
  public_id: string | null;
  published_question: string | null;
  published_answer: string | null;
  published_photos: number;
  /** Message without case and marks, for the officers' search. */
  content_search: string;
  /** The same of the published question and answer. */
  published_search: string;
  delete_on: string;
  version: number;
}

/** What a key was used for first. Goes with the submission. */
export interface IdempotencyTable {
  commune: string;
  key: string;
  payload_hash: string;
  submission_id: string;
  /** The receipt exactly as it was sent. */
  receipt: string;
  created_at: string;
}

export interface PhotoTable {
  commune: string;
  id: string;
  submission_id: string | null;
  position: number;
  type: string;
  bytes: number;
  width: number;
  height: number;
  /** SHA-256 of the bytes as sent, to tell a repeated upload from another one. */
  sent_hash: string;
  uploaded_at: string;
}

export interface SubmissionEventTable {
  id: string;
  commune: string;
  submission_id: string;
  at: string;
  kind: string;
  status: string | null;
  officer_id: string | null;
  officer_name: string | null;
  text: string | null;
  public: number;
}

export interface OpeningTable {
  id: string;
  commune: string;
  opened_at: string;
  officer_id: string;
  opened_by: string;
  present: string;
  note: string | null;
  since: string | null;
  counts: string;
  total: number;
}

export interface AuditTable {
  id: string;
  commune: string;
  at: string;
  officer_id: string | null;
  officer_name: string | null;
  action: string;
  subject: string | null;
  detail: string | null;
}

/** Counts kept when records are erased, so that public totals stay true. */
export interface ErasedTallyTable {
  commune: string;
  month: string;
  kind: string;
  received: number;
  answered: number;
  answered_on_time: number;
}

export interface QuestionnaireTable {
  commune: string;
  id: string;
  version: string;
  title: string;
  headline: string;
  document: string;
  open: number;
  created_at: string;
}

export interface SurveyRecordTable {
  commune: string;
  id: string;
  questionnaire: string;
  questionnaire_version: string;
  revision: number;
  payload_hash: string;
  channel: string;
  via: string | null;
  procedure_code: string | null;
  /** Keyed hash of the visit token: one record a visit, and the token itself is not kept. */
  visit: string | null;
  consents: string;
  page_url: string | null;
  widget_version: string;
  answered_at: string;
  /** Month in Vietnam the record counts for. */
  month: string;
  received_at: string;
  updated_at: string;
  /** Officer who keyed in a paper sheet. */
  keyed_by: string | null;
}

export interface SurveyAnswerTable {
  commune: string;
  record_id: string;
  question: string;
  /** Choice key for `choice` and `choices`, else empty: one row a chosen item. */
  item: string;
  kind: string;
  level: number | null;
  count_value: number | null;
  text_value: string | null;
}

/** The figures last shown for a view; see `survey/release.ts`. */
export interface SurveyReleaseTable {
  commune: string;
  view: string;
  /** Counts before suppression. Never sent. */
  figures: string;
  released_at: string;
}

export interface SignInFailureTable {
  commune: string;
  username: string;
  failures: number;
  first_at: string;
  locked_until: string | null;
}

export interface ReceiverSecretTable {
  name: string;
  value: string;
}

/** Of the four tables better-auth keeps, the only one we read ourselves. */
export interface OfficerTable {
  id: string;
  name: string;
  username: string;
  displayUsername: string;
  role: string;
  commune: string;
}

export interface Tables {
  commune: CommuneTable;
  submission: SubmissionTable;
  idempotency: IdempotencyTable;
  photo: PhotoTable;
  submission_event: SubmissionEventTable;
  opening: OpeningTable;
  audit: AuditTable;
  erased_tally: ErasedTallyTable;
  questionnaire: QuestionnaireTable;
  survey_record: SurveyRecordTable;
  survey_answer: SurveyAnswerTable;
  survey_release: SurveyReleaseTable;
  sign_in_failure: SignInFailureTable;
  receiver_secret: ReceiverSecretTable;
  officer: OfficerTable;
}
