/** The package exports this entry without types: the annotations that draw a web components story. */
declare module '@storybook/web-components/entry-preview';
