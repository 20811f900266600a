import { randomBytes } from 'node:crypto';
import * as v from 'valibot';
import { communeKeySchema } from '../../core/contract/index.js';
import type { Store } from '../store/store.js';
import { communeSettingsSchema, type CommuneSettings, type CommuneSettingsInput } from './commune-settings.js';

/** One commune this receiver serves. */
export interface Commune {
  readonly key: string;
  readonly name: string;
  readonly settings: CommuneSettings;
  /** Signs what this commune hands out; 64 hex digits. */
  readonly secret: string;
}

export interface CommuneInput {
  key: string;
  name: string;
  settings?: CommuneSettingsInput;
}

/** The communes of a store, read once and again after a change or after `freshMs`. */
export interface CommuneList {
  find(key: string): Promise<Commune | null>;
  all(): Promise<readonly Commune[]>;
  /** Creates or changes communes; a known commune keeps its secret. */
  save(communes: readonly CommuneInput[], now: number): Promise<void>;
}

export function communeList(store: Store, clock: () => number, freshMs = 30_000): CommuneList {
  let known: Map<string, Commune> | null = null;
  let readAt = 0;

  async function current(): Promise<Map<string, Commune>> {
    if (known && clock() - readAt < freshMs && clock() >= readAt) return known;
    const rows = await store.db.selectFrom('commune').selectAll().execute();
    known = new Map(rows.map((row) => [row.key, {
      key: row.key, name: row.name, secret: row.secret, settings: v.parse(communeSettingsSchema, JSON.parse(row.settings)),
    }]));
    readAt = clock();
    return known;
  }

  return {
    find: async (key) => (await current()).get(key) ?? null,
    all: async () => [...(await current()).values()],
    save: async (communes, now) => {
      await saveCommunes(store, communes, now);
      known = null;
    },
  };
}

async function saveCommunes(store: Store, communes: readonly CommuneInput[], now: number): Promise<void> {
  const rows = communes.map((commune) => ({
    key: v.parse(communeKeySchema, commune.key),
    name: commune.name,
    settings: JSON.stringify(v.parse(communeSettingsSchema, commune.settings ?? {})),
    secret: randomBytes(32).toString('hex'),
    created_at: new Date(now).toISOString(),
  }));
  await store.write(async (transaction) => {
    for (const row of rows) {
      await transaction.insertInto('commune').values(row)
        .onConflict((conflict) => conflict.column('key').doUpdateSet({ name: row.name, settings: row.settings })).execute();
    }
  });
}
