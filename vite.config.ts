// One configuration for every build; the mode says which:
//   (none)      `npm start`: the demo commune's site
//   npm         ES modules for bundlers, ES2022, dependencies external
//   widgets     the webmaster's lazy files, ES2019, everything inside, one shared runtime
//   loader      commune.js, which knows the names of those files
//   all         commune.all.js, everything in one file
import { existsSync, readFileSync } from 'node:fs';
import { defineConfig, type UserConfig } from 'vite';
import { asciiOnly, minifyTemplates } from './.tools/minify-templates.mjs';
import { cdnSafety } from './.tools/cdn-safety.mjs';
import { demoServer } from './.tools/demo-server.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const WIDGETS = ['procedures', 'directory', 'feedback', 'survey'].filter((name) => existsSync(`src/widgets/${name}/define.ts`));
const EXTERNAL = [/^lit($|\/)/, /^@lit\//, /^@shoelace-style\//, /^lucide($|\/)/, 'qrcode', 'idb', 'papaparse', 'valibot'];
const define = { __COMMUNE_VERSION__: JSON.stringify(version) };

const npmBuild: UserConfig = {
  define,
  plugins: [minifyTemplates()],
  build: {
    outDir: 'dist/npm', emptyOutDir: true, target: 'es2022', sourcemap: true, cssCodeSplit: false, copyPublicDir: false,
    lib: {
      formats: ['es'],
      entry: {
        index: 'src/index.ts', define: 'src/define.ts', 'procedures/search': 'src/widgets/procedures/search.ts',
        ...(existsSync('src/core/contract/index.ts') ? { contract: 'src/core/contract/index.ts' } : {}),
        ...Object.fromEntries(WIDGETS.map((name) => [`widgets/${name}`, `src/widgets/${name}/define.ts`])),
      },
    },
    rolldownOptions: { external: EXTERNAL, output: { minify: true, entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' } },
  },
};

/** What the script builds share: no import left open, ES2019, ASCII, hardened against the libraries of old pages. */
const cdnBase = (entry: Record<string, string>, output: Record<string, unknown>, emptyOutDir: boolean): UserConfig => ({
  define: { ...define, 'process.env.NODE_ENV': '"production"', ...cdnFiles() },
  plugins: [minifyTemplates(), cdnSafety(), asciiOnly()],
  build: {
    outDir: 'dist/cdn', emptyOutDir, target: 'es2019', copyPublicDir: false, cssCodeSplit: false, modulePreload: false,
    lib: { formats: ['es'], entry },
    rolldownOptions: { output: { minify: true, ...output } },
  },
});

/** Names of the built lazy files, for the loader; written by the `widgets` build. */
function cdnFiles(): Record<string, string> {
  const file = 'dist/cdn/files.json';
  return { __COMMUNE_FILES__: existsSync(file) ? readFileSync(file, 'utf8') : '{}' };
}

const SHARED = /node_modules\/(lit|lit-html|lit-element|@lit|@shoelace-style)\/|\/src\/(platform\/(base|site|locali|remote|page)|ui\/styles)/;

export default defineConfig(({ mode, command }) => {
  if (mode === 'npm') return npmBuild;
  if (mode === 'widgets') {
    return cdnBase(Object.fromEntries(WIDGETS.map((name) => [name, `src/widgets/${name}/define.ts`])), {
      entryFileNames: 'files/[name]-[hash].js', chunkFileNames: 'files/[name]-[hash].js',
      codeSplitting: { groups: [{ name: 'runtime', test: SHARED }] },
    }, true);
  }
  if (mode === 'loader') return cdnBase({ commune: 'src/loader.ts' }, { entryFileNames: '[name].js' }, false);
  if (mode === 'all') return cdnBase({ 'commune.all': 'src/loader.all.ts' }, { entryFileNames: '[name].js', codeSplitting: false }, false);
  return { root: command === 'serve' ? 'demo' : undefined, define, plugins: [demoServer()], publicDir: 'public' } satisfies UserConfig;
});
