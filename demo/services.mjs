/** Services beside the demo's pages, for `npm start`: handlers that return whether they have answered. */
import { openDemoReceiver } from './receiver.mjs';

/** Where the receiver cannot run (no prebuilt store for this machine), the pages still do. */
async function receiver() {
  try {
    return (await openDemoReceiver()).handle;
  } catch (error) {
    console.warn(`\n  Máy nhận xem thử không chạy được (${error instanceof Error ? error.message : error}). Các trang vẫn xem được, gửi góp ý thì không.`);
    return () => false;
  }
}

export default [await receiver()];
