/** Stories as tests: compose a story, run it with its play function, then axe. */
import * as webComponents from '@storybook/web-components/entry-preview';
import { composeStory, setProjectAnnotations } from 'storybook/preview-api';

interface RunnableStory {
  run(): Promise<void>;
}

interface StoryModule {
  default: object;
  [name: string]: unknown;
}

type ProjectAnnotations = Parameters<typeof setProjectAnnotations>[0];
type Compose = (story: unknown, meta: object, project: unknown, name: string) => RunnableStory;

const annotations = setProjectAnnotations([webComponents, { testingLibraryRender: undefined }] as unknown as ProjectAnnotations);

/** Every story of a module by name, ready to run in the test page. */
export function composeStories(module: StoryModule): Record<string, RunnableStory> {
  const { default: meta, ...stories } = module;
  const composed: Record<string, RunnableStory> = {};
  for (const name of Object.keys(stories)) composed[name] = (composeStory as unknown as Compose)(stories[name], meta, annotations, name);
  return composed;
}
