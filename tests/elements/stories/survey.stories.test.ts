import { runStories } from '../../support/run-stories.js';
import * as stories from '../../../stories/survey.stories.js';

runStories('survey', stories);
