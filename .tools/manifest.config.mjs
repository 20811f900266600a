import { readFileSync, readdirSync } from 'node:fs';

/** Tag by class, from the `defineElement('commune-…', Class)` of every define.ts: the analyzer knows only `customElements.define`. */
function readTags() {
  const tags = new Map();
  for (const file of readdirSync('src/widgets', { recursive: true }).map(String).filter((name) => name.endsWith('define.ts'))) {
    for (const [, tag, name] of readFileSync(`src/widgets/${file}`, 'utf8').matchAll(/defineElement\('([a-z-]+)', (\w+)\)/g)) tags.set(name, tag);
  }
  return tags;
}

const hidden = (member) => member.privacy === 'private' || member.privacy === 'protected' || /^[#_]/.test(member.name) || (member.static && member.name === 'styles');

/** Custom elements manifest: what a user of the package may touch, nothing else. */
export default {
  globs: ['src/**/*.element.ts', 'src/**/*.events.ts', 'src/platform/base-element.ts'],
  // The officers' inbox belongs to the receiver's package.
  exclude: ['src/receiver/**', 'src/widgets/inbox/**'],
  outdir: 'dist',
  litelement: true,
  plugins: [
    {
      name: 'public-only',
      packageLinkPhase({ customElementsManifest: manifest }) {
        const tags = readTags();
        for (const module of manifest.modules) {
          module.declarations = (module.declarations ?? []).filter(({ kind }) => kind === 'class' || kind === 'mixin');
          module.exports = (module.exports ?? []).filter(({ declaration }) => module.declarations.some(({ name }) => name === declaration?.name));
          for (const declaration of module.declarations) {
            if (declaration.members) declaration.members = declaration.members.filter((member) => !hidden(member));
            const tagName = tags.get(declaration.name);
            if (!tagName) continue;
            Object.assign(declaration, { tagName, customElement: true });
            module.exports.push({ kind: 'custom-element-definition', name: tagName, declaration: { name: declaration.name, module: module.path } });
          }
        }
        manifest.modules = manifest.modules.filter((module) => module.declarations.length);
      },
    },
  ],
};
