/** Survey figures as the receiver gives them to officers. Everything is invented. */
import type { SurveyOverview } from '../../src/widgets/inbox/model/survey-overview.js';
import { CHIEF, FakeReceiver, problem } from './inbox.js';

type Levels = [number, number, number, number, number];
const question = (key: string, levels: Levels, noOpinion = 0) => ({ question: key, levels, noOpinion });

/** A month with every sign: a burst, nearly all sheets at the best mark, one counter far above, mostly keyed in. */
export const SIGNS: SurveyOverview = {
  headline: 'chung.hai-long', month: '2026-11',
  questions: [
    question('chung.hai-long', [3, 9, 18, 70, 150], 12), question('tiep-can', [4, 8, 20, 60, 110]), question('thu-tuc', [6, 10, 20, 70, 90]), question('gop-y', [0, 1, 2, 3, 1]),
  ],
  breakdowns: [
    { by: 'via', rows: [{ key: 'quay-1', n: 100, good: 76 }, { key: 'quay-2', n: 60, good: 60 }, { key: 'quay-3', n: 83, good: 77 }, { key: 'to-roi', n: 4, good: 4 }, { key: null, n: 3, good: 3 }] },
    { by: 'procedure', rows: [{ key: '1.001193', n: 40, good: 38 }, { key: null, n: 210, good: 182 }] },
    { by: 'channel', rows: [{ key: 'kiosk', n: 90, good: 75 }, { key: 'paper', n: 130, good: 120 }, { key: 'web', n: 30, good: 25 }] },
  ],
  bias: {
    bursts: [{ via: 'quay-2', minute: '2026-11-20T01:40Z', answers: 23 }, { via: null, minute: '2026-11-18T09:05Z', answers: 6 }],
    allBest: { records: 170, of: 196 },
    sources: [{ via: 'quay-1', n: 100, good: 76 }, { via: 'quay-3', n: 83, good: 77 }, { via: 'quay-2', n: 60, good: 60 }],
    keyedIn: 130,
  },
};

/** A month in which nothing stands out. */
export const CLEAR: SurveyOverview = {
  ...SIGNS,
  bias: { bursts: [], allBest: { records: 60, of: 196 }, sources: [{ via: 'quay-1', n: 100, good: 88 }, { via: 'quay-3', n: 83, good: 74 }], keyedIn: 4 },
};

/** Seven people. */
export const FEW: SurveyOverview = {
  ...SIGNS, questions: [question('chung.hai-long', [0, 0, 1, 2, 4])],
  breakdowns: [{ by: 'via', rows: [{ key: 'quay-1', n: 7, good: 6 }] }],
  bias: { bursts: [], allBest: { records: 3, of: 5 }, sources: [], keyedIn: 0 },
};

export const NO_ANSWERS: SurveyOverview = { ...FEW, questions: [], breakdowns: [], bias: { bursts: [], allBest: { records: 0, of: 0 }, sources: [], keyedIn: 0 } };

/** More bursts than are shown at once. */
export const MANY_BURSTS: SurveyOverview = { ...SIGNS, bias: { ...SIGNS.bias, bursts: Array.from({ length: 9 }, (_, index) => ({ via: 'quay-2', minute: `2026-11-20T0${index}:40Z`, answers: 20 - index })) } };

export const HOSTILE: SurveyOverview = {
  ...SIGNS, questions: [...SIGNS.questions, question('<img src=x onerror=alert(1)>'.repeat(4), [1, 1, 1, 8, 9])],
  breakdowns: [{ by: 'via', rows: [{ key: '"><svg onload=alert(1)>'.repeat(6), n: 20, good: 18 }] }],
};

export type OverviewReply = SurveyOverview | 'missing' | 'failed' | 'offline' | 'signed-out' | 'unreadable';

export interface SurveyReceiverOptions {
  /** What is answered to the first request for figures, the second, …; the last one goes on. */
  readonly replies?: readonly OverviewReply[];
  readonly registered?: readonly { id: string; version: string; title: string }[];
  readonly as?: typeof CHIEF;
}

const REGISTERED = [{ id: 'lan-lam-viec', version: '1', title: 'Đánh giá phục vụ' }, { id: 'mot-cham', version: '1', title: 'Một chạm tại quầy' }];

/** A questionnaire of the commune's own, as the receiver keeps it; the other one is known by its template only. */
const OWN = {
  ...REGISTERED[1], headline: 'chung.hai-long',
  document: { title: 'Một chạm tại quầy', headline: 'chung.hai-long', sections: [{ key: 'chung', questions: [{ kind: 'level', key: 'chung.hai-long', label: 'Hôm nay thế nào?' }, { kind: 'level', key: 'tiep-can', label: 'Chỗ ngồi chờ thế nào?' }] }] },
};

/** The receiver in memory, with survey figures. */
export function surveyReceiver({ replies = [SIGNS], registered = REGISTERED, as = CHIEF }: SurveyReceiverOptions = {}): FakeReceiver {
  const receiver = new FakeReceiver(as);
  let asked = 0;
  receiver.before = ({ path }) => {
    if (path === '/settings') return { status: 200, json: { name: 'UBND xã Đông Xá', survey: { open: true, questionnaires: registered } } };
    if (path === '/survey/questionnaires/mot-cham') return { status: 200, json: OWN };
    if (!receiver.signedIn || !/^\/officers\/survey\/overview/.test(path)) return undefined;
    const reply = replies[Math.min(asked, replies.length - 1)] as OverviewReply;
    asked += 1;
    if (reply === 'offline') return 'offline';
    if (reply === 'missing') return problem('not-found', 404);
    if (reply === 'failed') return problem('unavailable', 503);
    if (reply === 'unreadable') return { status: 200, json: { headline: 'chung.hai-long' } };
    if (reply !== 'signed-out') return { status: 200, json: reply };
    receiver.signedIn = null;
    return problem('signed-out', 401);
  };
  return receiver;
}
