import './widgets/site/define.js';
import './widgets/procedures/define.js';
import './widgets/directory/define.js';
