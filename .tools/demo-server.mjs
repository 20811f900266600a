/** Vite plugin of `npm start`: serves the built script files beside the demo pages. */
export const demoServer = () => ({ name: 'demo-server' });
