import { runStories } from '../../support/run-stories.js';
import * as stories from '../../../stories/directory.stories.js';

runStories('directory', stories);
