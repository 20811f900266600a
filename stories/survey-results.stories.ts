import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/widgets/site/define.js';
import '../src/widgets/survey-results/define.js';
import { resultsScenarios } from './scenarios/survey-results.js';

export default { title: 'Khảo sát/Kết quả', component: 'commune-survey-results', tags: ['autodocs'] } satisfies Meta;

export const Ready: StoryObj = resultsScenarios.ready;
export const BestFirst: StoryObj = resultsScenarios.bestFirst;
export const Table: StoryObj = resultsScenarios.table;
export const Few: StoryObj = resultsScenarios.few;
export const Held: StoryObj = resultsScenarios.held;
export const Faulty: StoryObj = resultsScenarios.faulty;
export const Failed: StoryObj = resultsScenarios.failed;
export const Dark: StoryObj = resultsScenarios.dark;
export const English: StoryObj = resultsScenarios.english;
