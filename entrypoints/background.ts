import { defineBackground } from 'wxt/utils/define-background';
import { showBadge } from '../src/background/badge';
import { coachFrames } from '../src/background/coach-frames';
import { coachOpenTabs } from '../src/background/coach-open-tabs';
import { answerCounts } from '../src/background/counting/answer-counts';
import { followIcon } from '../src/background/follow-icon';
import { injectOnRequest } from '../src/background/inject';
import { keepPorts } from '../src/background/keep-ports';
import { passOnNextFlag } from '../src/background/next-flag';
import { answerSettings } from '../src/background/settings/answer-settings';
import { showRuleOnRequest } from '../src/background/show-rule';
import { followAccess } from '../src/background/site-access/follow-access';
import { RULES } from '../src/rules/registry';

export default defineBackground({
  type: 'module',
  main() {
    injectOnRequest();
    keepPorts();
    passOnNextFlag();
    showRuleOnRequest();
    showBadge();
    followIcon();
    answerSettings(RULES);
    answerCounts();
    followAccess();
    coachFrames();
    void coachOpenTabs(import.meta.env.FIREFOX);
  },
});
