import path from 'node:path';

/** Pure modules without state: a second copy behaves like the first. */
const PURE = /[\\/]src[\\/](core|ui)[\\/].*\.ts$|[\\/]lucide[\\/]dist[\\/]esm[\\/]icons[\\/]/;
const OF = /\?of=([\w-]+)$/;

/**
 * Vite plugin of the `widgets` build: gives each widget its own copy of the pure modules it uses. Shared, they would all
 * have to be in the runtime, and a page with one widget would load what only others need. A page with several widgets
 * pays a few hundred bytes for a module it has twice; what holds state, and what every widget uses, stays shared.
 *
 * @param {RegExp} runtime modules that are always shared
 */
export const ownCopies = (runtime) => ({
  name: 'own-copies',
  enforce: 'pre',
  apply: 'build',
  resolveId: {
    order: 'pre',
    async handler(source, importer, options) {
      if (!importer || source.startsWith('\0')) return null;
      const bare = importer.replace(OF, '');
      const owner = OF.exec(importer)?.[1] ?? widgetOf(bare);
      if (!owner) return null;
      const resolved = await this.resolve(source, bare, { ...options, skipSelf: true });
      if (!resolved || resolved.external || !PURE.test(resolved.id) || runtime.test(resolved.id)) return resolved;
      return { ...resolved, id: `${resolved.id}?of=${owner}` };
    },
  },
});

/** Widget whose folder a module is in. */
function widgetOf(file) {
  const [widget, ...rest] = path.relative(path.resolve('src/widgets'), file).split(path.sep);
  return rest.length && widget !== '..' ? widget : undefined;
}
