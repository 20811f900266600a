/** Public side of `commune-receiver`. */
export { createReceiver, type Receiver, type ReceiverOptions } from './receiver.js';
export type { CommuneInput } from './communes/commune-list.js';
export { communeSettingsSchema, type CommuneSettings, type CommuneSettingsInput } from './communes/commune-settings.js';
export { openStore } from './store/open-store.js';
export { StoreError, type Store } from './store/store.js';
export { backupStore, restoreStore } from './store/backup.js';
export { moveStore } from './store/move.js';
export { seed } from './seed/seed.js';
export { findPersonalData, redact, type PersonalDataFinding } from './officers/redact.js';
export { serveReceiver, type RunningReceiver } from './serve.js';
