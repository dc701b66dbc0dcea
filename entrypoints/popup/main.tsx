import '../../src/ui/kit/tokens.css';
import '../../src/ui/kit/base.css';
import '../../src/ui/kit/page.css';
import '../../src/ui/popup/popup.css';
import { createRoot } from 'react-dom/client';
import { helpdeskOf } from '../../src/helpdesks/helpdesk-of';
import { helpdesksIn } from '../../src/helpdesks/helpdesks';
import { keepFocus } from '../../src/ui/kit/keep-focus';
import { firstSettings } from '../../src/ui/popup/first-settings';
import { Popup } from '../../src/ui/popup/popup';
import { type KnownByAddress, readTab, type Tab } from '../../src/ui/popup/tab';

const mode = import.meta.env.MODE;
const known = helpdesksIn(mode);
const fromStart = known.filter(({ access }) => access === 'install').length;

function helpdeskAt(url: string): KnownByAddress | undefined {
  if (!URL.canParse(url)) return undefined;
  const { id } = helpdeskOf(url, mode);
  return known.find((one) => one.id === id);
}

// opened in a window of its own, it is told which tab it is about
const asked = new URLSearchParams(location.search).get('tab');
const readItsTab = (): Promise<Tab> => readTab(helpdeskAt, asked === null ? undefined : Number(asked));
const [firstTab, first] = await Promise.all([readItsTab(), firstSettings(Date.now())]);
const root = document.getElementById('root');
if (root) {
  // as long as the popup is there
  keepFocus(root, new AbortController().signal);
  createRoot(root).render(<Popup readTab={readItsTab} {...{ firstTab, first, fromStart }} />);
}
