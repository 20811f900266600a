/**
 * Vite plugin of the `widgets` build: writes files.json, the hash of each widget's file and of the shared `runtime`.
 * The loader asks for both at once, so a widget must need nothing else: a third file would be a third wave of requests.
 *
 * @param {string[]} widgets
 */
export const fileList = (widgets) => ({
  name: 'file-list',
  apply: 'build',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const runtime = chunks.find((chunk) => chunk.name === 'runtime');
      const list = { runtime: hashOf(runtime) };
      if (runtime.imports.length) this.error(`the runtime needs ${runtime.imports} at once: put its modules into the group "runtime" of vite.config.ts.`);
      for (const widget of widgets) {
        const entry = chunks.find((chunk) => chunk.isEntry && chunk.name === widget);
        const others = entry.imports.filter((name) => name !== runtime.fileName);
        if (others.length) this.error(`${widget} needs ${others} at once: put the modules inside into the group "runtime" of vite.config.ts.`);
        list[widget] = hashOf(entry);
      }
      this.emitFile({ type: 'asset', fileName: 'files.json', source: JSON.stringify(list) });
    },
  },
});

const hashOf = (chunk) => /-([\w-]{6})\.js$/.exec(chunk.fileName)[1];
