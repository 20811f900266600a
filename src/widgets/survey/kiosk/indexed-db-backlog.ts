import { MemoryBacklog, type Backlog, type Waiting } from './backlog.js';

const NAME = 'commune-widgets-kiosk';
const STORE = 'answers';

/** The tablet's own store, or one in memory where storage is blocked; staff are told which. */
export async function openBacklog(name = NAME): Promise<Backlog> {
  try {
    const opening = indexedDB.open(name, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(STORE, { keyPath: 'id' }).createIndex('at', 'at');
    return new IndexedDbBacklog(await result(opening));
  } catch {
    return new MemoryBacklog(); // storage blocked: staff see that nothing outlives the page
  }
}

class IndexedDbBacklog implements Backlog {
  readonly durable = true;
  constructor(private readonly database: IDBDatabase) {}

  async put(waiting: Waiting): Promise<void> {
    const { store, done } = this.writing();
    const known = await result(store.get(waiting.id) as IDBRequest<Waiting | undefined>);
    if (!known || waiting.revision >= known.revision) store.put(waiting);
    await done;
  }

  oldest(count: number): Promise<Waiting[]> {
    const index = this.database.transaction(STORE).objectStore(STORE).index('at');
    return result(index.getAll(undefined, count) as IDBRequest<Waiting[]>);
  }

  async remove(id: string, revision: number): Promise<void> {
    const { store, done } = this.writing();
    const known = await result(store.get(id) as IDBRequest<Waiting | undefined>);
    if (known && known.revision <= revision) store.delete(id);
    await done;
  }

  count(): Promise<number> {
    return result(this.database.transaction(STORE).objectStore(STORE).count());
  }

  /** Strict: a tablet whose plug is pulled a second later must still have the answer. */
  private writing(): { store: IDBObjectStore; done: Promise<void> } {
    const transaction = this.database.transaction(STORE, 'readwrite', { durability: 'strict' });
    const done = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = transaction.onerror = () => reject(transaction.error);
    });
    return { store: transaction.objectStore(STORE), done };
  }
}

function result<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
