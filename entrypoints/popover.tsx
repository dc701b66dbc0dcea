import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerPopover } from '../src/popover-port';
import { createPopover } from '../src/ui/popover/mount';

/** The popover, injected at the first flag. The coach closes it; it lives on to say when the extension is gone. */
export default defineUnlistedScript(() => offerPopover(createPopover(new AbortController().signal)));
