import { createAnswerer } from '../model/search/answer.js';
import type { SearchRequest } from '../model/search/protocol.js';
import { EVERYDAY } from '../model/search/words/index.js';

const answer = createAnswerer(EVERYDAY);
const scope = globalThis as unknown as { onmessage: ((event: MessageEvent<SearchRequest>) => void) | null; postMessage(message: unknown): void };

scope.onmessage = ({ data }) => scope.postMessage(answer(data));
