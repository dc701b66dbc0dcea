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
import { readTab } from '../../src/ui/popup/tab';

const mode = import.meta.env.MODE;
const known = helpdesksIn(mode);

function helpdeskName(url: string): string | undefined {
  const { name } = helpdeskOf(url, mode);
  return URL.canParse(url) && known.some((one) => one.name === name) ? name : undefined;
}

// opened in a window of its own, it is told which tab it is about
const asked = new URLSearchParams(location.search).get('tab');
const [tab, first] = await Promise.all([
  readTab(helpdeskName, asked === null ? undefined : Number(asked)),
  firstSettings(Date.now()),
]);
const root = document.getElementById('root');
if (root) {
  // as long as the popup is there
  keepFocus(root, new AbortController().signal);
  createRoot(root).render(<Popup tab={tab} first={first} helpdesks={known.map(({ name }) => name)} />);
}
