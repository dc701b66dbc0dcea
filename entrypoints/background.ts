import { defineBackground } from 'wxt/utils/define-background';
import { injectOnRequest } from '../src/background/inject';
import { keepPorts } from '../src/background/keep-ports';
import { passOnNextFlag } from '../src/background/next-flag';

export default defineBackground({
  type: 'module',
  main() {
    injectOnRequest();
    keepPorts();
    passOnNextFlag();
  },
});
