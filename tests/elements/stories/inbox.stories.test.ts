import { runStories } from '../../support/run-stories.js';
import * as stories from '../../../stories/inbox.stories.js';

runStories('inbox', stories);
