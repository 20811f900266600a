import { Hono } from 'hono';
import { FEEDBACK_KINDS } from '../../core/contract/index.js';
import { publicAnswers } from '../feedback/public-answers.js';
import { fileResponse } from '../http/file-response.js';
import { ProblemError } from '../http/problem.js';
import { oneOf, wholeNumber } from '../http/query.js';
import type { ReceiverEnv, Services } from '../services.js';

/** What anybody may read: published questions, answers and their photos. */
export function answerRoutes(services: Services): Hono<ReceiverEnv> {
  const routes = new Hono<ReceiverEnv>();

  routes.get('/answers', async (context) => {
    services.limiter.take('read', context.get('address'));
    const list = await publicAnswers(services, context.get('commune').key, {
      text: (context.req.query('q') ?? '').slice(0, 200),
      kind: oneOf(context.req.query('kind'), FEEDBACK_KINDS),
      page: wholeNumber(context.req.query('page'), 1, 10_000, 1),
      size: wholeNumber(context.req.query('size'), 1, 50, 10),
    });
    context.header('cache-control', 'public, max-age=60');
    return context.json(list);
  });

  routes.get('/answers/:id/photos/:position', async (context) => {
    services.limiter.take('read', context.get('address'));
    const commune = context.get('commune').key;
    const photo = await services.store.db.selectFrom('photo').innerJoin('submission', 'submission.id', 'photo.submission_id')
      .select(['photo.id', 'photo.type']).where('submission.commune', '=', commune).where('photo.commune', '=', commune)
      .where('submission.public_id', '=', context.req.param('id')).where('photo.position', '=', wholeNumber(context.req.param('position'), 0, 20, -1))
      .where('submission.published_at', 'is not', null).where('submission.published_photos', '=', 1).executeTakeFirst();
    const bytes = photo ? await services.photos.get(commune, photo.id) : null;
    if (!photo || !bytes) throw new ProblemError('not-found');
    return fileResponse(bytes, photo.type, `anh-${context.req.param('position')}.${photo.type.slice(6)}`, true, 'public, max-age=3600');
  });

  return routes;
}
