import { runStories } from '../../support/run-stories.js';
import * as stories from '../../../stories/procedures.stories.js';

runStories('procedures', stories);
