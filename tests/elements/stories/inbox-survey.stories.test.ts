import { runStories } from '../../support/run-stories.js';
import * as stories from '../../../stories/inbox-survey.stories.js';

runStories('inbox survey', stories);
