import * as stories from '../../../stories/procedure-sheet.stories.js';
import { runStories } from '../../support/run-stories.js';

runStories('commune-procedure', stories);
