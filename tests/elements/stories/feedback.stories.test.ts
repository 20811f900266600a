import { runStories } from '../../support/run-stories.js';
import * as answers from '../../../stories/feedback-answers.stories.js';
import * as feedback from '../../../stories/feedback.stories.js';
import * as status from '../../../stories/feedback-status.stories.js';

runStories('feedback', feedback);
runStories('feedback status', status);
runStories('feedback answers', answers);
