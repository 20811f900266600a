declare const __COMMUNE_VERSION__: string | undefined;

/** Version of this build; "dev" where nothing was built. */
export const VERSION: string = typeof __COMMUNE_VERSION__ === 'string' ? __COMMUNE_VERSION__ : 'dev';
