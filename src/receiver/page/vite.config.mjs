import path from 'node:path';
import { defineConfig } from 'vite';
import { directIcons } from '../../../.tools/direct-icons.mjs';
import { minifyTemplates } from '../../../.tools/minify-templates.mjs';
import { writeNotices } from '../../../.tools/notices.mjs';
import manifest from '../../../package.json' with { type: 'json' };

const PROJECT = path.resolve(import.meta.dirname, '../../..');

/**
 * The officers' page, into `dist/hop-thu/`: one script of its own, which citizens' pages never load. Vietnamese is in it,
 * English comes when asked for. ES2020: offices still have Chrome 109 on old Windows.
 */
export default defineConfig({
  root: PROJECT,
  base: './',
  publicDir: path.join(import.meta.dirname, 'static'),
  logLevel: 'warn',
  define: { __COMMUNE_VERSION__: JSON.stringify(manifest.version), 'process.env.NODE_ENV': '"production"' },
  plugins: [directIcons(), minifyTemplates(), {
    name: 'notices',
    writeBundle: ({ dir }, bundle) => writeNotices(path.join(dir, 'THIRD-PARTY.txt'), Object.values(bundle)),
  }],
  build: {
    outDir: path.resolve(import.meta.dirname, '../dist/hop-thu'), emptyOutDir: true, target: 'es2020', modulePreload: false, cssCodeSplit: false, copyPublicDir: true,
    lib: { formats: ['es'], entry: { inbox: path.join(PROJECT, 'src/widgets/inbox/page/define.ts') } },
    rolldownOptions: { output: { minify: true, comments: false, entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' } },
  },
});
