import { runStories } from '../../support/run-stories.js';
import * as stories from '../../../stories/survey-results.stories.js';

runStories('survey results', stories);
