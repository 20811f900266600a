/** Custom elements manifest: what a user of the package may touch, nothing else. */
export default {
  globs: ['src/**/*.element.ts', 'src/**/*.events.ts', 'src/platform/base-element.ts', 'src/**/define.ts'],
  outdir: 'dist',
  litelement: true,
  plugins: [
    {
      name: 'public-only',
      packageLinkPhase({ customElementsManifest }) {
        const hidden = (member) => member.privacy === 'private' || member.privacy === 'protected' || member.name?.startsWith('#') || member.name?.startsWith('_') || (member.static && member.name === 'styles');
        for (const module of customElementsManifest.modules) {
          module.declarations = module.declarations?.filter((declaration) => declaration.kind === 'class' || declaration.kind === 'mixin');
          module.exports = module.exports?.filter((one) => one.kind !== 'js' || module.declarations?.some(({ name }) => name === one.declaration?.name));
          for (const declaration of module.declarations ?? []) {
            if (declaration.members) declaration.members = declaration.members.filter((member) => !hidden(member));
          }
        }
        customElementsManifest.modules = customElementsManifest.modules.filter((module) => module.declarations?.length || module.exports?.length);
      },
    },
  ],
};
