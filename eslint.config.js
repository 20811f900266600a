import tseslint from 'typescript-eslint';
import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import litA11y from 'eslint-plugin-lit-a11y';

/** What Prototype 1.6, MooTools 1.x and NukeViet pages break under our feet, or what their pages forbid. */
const brokenByOldPages = [
  { selector: "MemberExpression[object.name='Array'][property.name='from']", message: 'Prototype.js and MooTools replace Array.from: use spread or a loop.' },
  { selector: "MemberExpression[object.name='Object'][property.name='values']", message: 'MooTools replaces Object.values: use Object.keys.' },
  { selector: "CallExpression[callee.property.name='reduce']", message: 'Prototype 1.6 removes reduce: use a loop.' },
  { selector: "CallExpression[callee.property.name='entries'][callee.object.name!='Object']", message: 'Prototype replaces Array#entries: use an index.' },
  { selector: 'ForInStatement', message: 'Old libraries add keys to every array: use Object.keys or for-of.' },
  { selector: "BinaryExpression[operator='instanceof'][right.name='Element']", message: 'Old libraries replace window.Element: test nodeType.' },
  { selector: "NewExpression[callee.name='Event']", message: 'MooTools replaces window.Event: subclass it in an .events file.' },
  { selector: "MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|srcdoc)$/]", message: 'Blocked by Trusted Types and a way in for injection: use templates.' },
  { selector: "ImportDeclaration[source.value=/style-map|unsafe-html/]", message: 'style-map fails under style-src self; unsafe-html is a way in for injection.' },
];

export default tseslint.config(
  { ignores: ['**/dist/**', 'storybook-static/**', 'coverage*/**', 'demo/public/**', 'tests/fixtures/**', 'tests/checks/fixtures/**', '**/node_modules/**'] },
  ...tseslint.configs.recommended,
  lit['flat/recommended'],
  wc['flat/best-practice'],
  {
    files: ['src/**/*.ts'],
    plugins: { 'lit-a11y': litA11y },
    rules: {
      ...litA11y.configs.recommended.rules,
      '@typescript-eslint/no-explicit-any': 'error',
      'max-lines': ['error', { max: 300 }],
      'wc/guard-super-call': 'off', // Lit's own lifecycle methods always exist
    },
  },
  { files: ['src/core/**/*.ts', 'src/platform/**/*.ts', 'src/ui/**/*.ts', 'src/widgets/**/*.ts', 'src/loader*.ts'], rules: { 'no-restricted-syntax': ['error', ...brokenByOldPages] } },
  { files: ['src/**/*.element.ts'], rules: { 'max-lines': ['error', { max: 250 }] } },
  { files: ['tests/**/*.ts', 'stories/**/*.ts'], rules: { '@typescript-eslint/no-unused-expressions': 'off' } }, // chai's expect(x).to.be.true
);
