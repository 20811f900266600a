import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  stories: ['../*.stories.ts'],
  addons: ['@storybook/addon-a11y', '@storybook/addon-docs'],
  framework: { name: '@storybook/web-components-vite', options: {} },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  staticDirs: ['../../demo/public'],
  // Our vite.config.ts is for the package and the demo site; Storybook needs none of it.
  viteFinal: (config) => ({
    ...config,
    root: undefined,
    plugins: (config.plugins ?? []).filter((plugin) => !(plugin && 'name' in plugin && plugin.name === 'demo-server')),
    define: { ...config.define, __COMMUNE_VERSION__: '"storybook"' },
    build: { ...config.build, lib: undefined, rolldownOptions: { ...config.build?.rolldownOptions, external: undefined } },
  }),
};

export default config;
