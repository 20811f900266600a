// One configuration for every build; the mode says which:
//   npm         ES modules for bundlers, ES2022, dependencies external
//   widgets     the webmaster's lazy files, ES2019, everything inside, one shared runtime
//   loader      commune.js, which knows the names of those files
//   all         commune.all.js, everything in one file
// `.tools/build.mjs` runs them in this order. Storybook takes the configuration without a mode.
import { existsSync, readFileSync } from 'node:fs';
import { defineConfig, type UserConfig } from 'vite';
import { cleanNatives, oneFunction, withoutReduce, withoutWorkers } from './.tools/cdn-safety.mjs';
import { directIcons } from './.tools/direct-icons.mjs';
import { FACADE, fileList, fileName, findTags, flatFiles, lazyInOneWave } from './.tools/file-list.mjs';
import { asciiOnly, minifyTemplates } from './.tools/minify-templates.mjs';
import { ownCopies } from './.tools/own-copies.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const exists = (files: Record<string, string>) => Object.fromEntries(Object.entries(files).filter(([, file]) => existsSync(file)));

/** Tests of the loader bring stand-ins for the widgets. */
const { entries, tags } = findTags(process.env.COMMUNE_ELEMENTS ?? 'src/widgets');
const EXTERNAL = [/^lit($|\/)/, /^@lit\//, /^@shoelace-style\//, /^lucide($|\/)/, /^qrcode($|\/)/, /^altcha-lib($|\/)/, 'compressorjs', 'idb', 'papaparse', 'valibot'];
const define = { __COMMUNE_VERSION__: JSON.stringify(process.env.COMMUNE_VERSION ?? version) };

const npmBuild: UserConfig = {
  define, base: './',
  plugins: [minifyTemplates()],
  build: {
    outDir: 'dist/npm', emptyOutDir: true, target: 'es2022', sourcemap: true, cssCodeSplit: false, copyPublicDir: false,
    lib: {
      formats: ['es'],
      entry: {
        ...exists({ index: 'src/index.ts', define: 'src/define.ts', 'procedures/search': 'src/widgets/procedures/search.ts', contract: 'src/core/contract/index.ts' }),
        ...Object.fromEntries(Object.entries(entries).map(([name, file]) => [`widgets/${name}`, file])),
      },
    },
    rolldownOptions: { external: EXTERNAL, output: { minify: true, entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' } },
  },
};

/** What the script builds share: no import left open, ES2019, ASCII, hardened against the libraries of old pages. */
function scriptBuild(entry: Record<string, string>, output: Record<string, unknown>, plugins: UserConfig['plugins'] = []): UserConfig {
  // A tag that comes with its own file needs no name for it.
  const files = Object.fromEntries(Object.entries(tags).map(([tag, file]) => [tag, file === tag ? 0 : file]));
  return {
    base: './', // the Worker stands beside the file that starts it
    define: { ...define, 'process.env.NODE_ENV': '"production"', __COMMUNE_FOLDER__: JSON.stringify(process.env.COMMUNE_FOLDER ?? ''), __COMMUNE_FILES__: JSON.stringify(files) },
    plugins: [directIcons(), minifyTemplates(), withoutReduce(), cleanNatives(), ...plugins, asciiOnly()],
    worker: { format: 'es', plugins: () => [asciiOnly()], rolldownOptions: { output: { entryFileNames: '[name].js', minify: true } } },
    build: {
      outDir: process.env.COMMUNE_OUT ?? 'dist/cdn', emptyOutDir: false, target: 'es2019', copyPublicDir: false, cssCodeSplit: false, modulePreload: false,
      lib: { formats: ['es'], entry },
      rolldownOptions: { output: { minify: true, comments: false, ...output } },
    },
  };
}

/** Always in the runtime, even while only one widget needs it: what holds the state of the page, and what every widget uses. */
const RUNTIME = /node_modules[\\/](lit[\\/]index|lit-html[\\/](lit-html|is-server)\.|lit-element[\\/]|@lit[\\/]reactive-element[\\/](reactive-element|css-tag)\.|@shoelace-style[\\/])|[\\/]src[\\/](platform[\\/](base|site|theme|locali|remote|page-(registry|site)|request|load-data|allowed|define|version)|core[\\/](remote|site|dates)|ui[\\/](icon|heading|styles[\\/]controls)|loader[\\/]clean)/;

export default defineConfig(({ mode }) => {
  if (mode === 'npm') return npmBuild;
  if (mode === 'widgets') {
    return scriptBuild(entries, {
      entryFileNames: `${FACADE}[name].js`, chunkFileNames: fileName,
      codeSplitting: { groups: flatFiles(entries, RUNTIME) },
    }, [ownCopies(RUNTIME), fileList(Object.keys(entries)), lazyInOneWave()]);
  }
  if (mode === 'loader') return scriptBuild({ commune: 'src/loader.ts' }, { entryFileNames: '[name].js' }, [oneFunction()]);
  if (mode === 'all') return scriptBuild({ 'commune.all': 'src/loader.all.ts' }, { entryFileNames: '[name].js', codeSplitting: false }, [withoutWorkers(), oneFunction()]);
  return { define, publicDir: false } satisfies UserConfig;
});
