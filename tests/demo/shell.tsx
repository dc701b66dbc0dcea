import type { ReactNode } from 'react';
import { AGENT } from './agent';
import { Avatar } from './avatar';
import { Icon, type IconName } from './icons';

type Place = 'inbox' | 'settings';

const RAIL: { name: IconName; label: string; place: Place; href: string }[] = [
  { name: 'inbox', label: 'Inbox', place: 'inbox', href: './' },
  { name: 'settings', label: 'Settings', place: 'settings', href: './?blank' },
];

/** What every page of the helpdesk has: the header with its search, and the rail. */
export function Shell({ place, children }: { place: Place; children: ReactNode }) {
  return (
    <div className="shell">
      <header className="topbar">
        <a className="brand" href="./">
          <Icon name="anchor" />
          Harbor Desk
        </a>
        <label className="search">
          <Icon name="search" />
          <input type="search" aria-label="Search" placeholder="Search conversations and customers" />
        </label>
        <span className="availability">Available</span>
        <Avatar name={AGENT} of="agent" />
      </header>
      <nav className="rail" aria-label="Harbor Desk">
        {RAIL.map((item) => (
          <a
            key={item.place}
            href={item.href}
            title={item.label}
            aria-label={item.label}
            aria-current={item.place === place ? 'page' : undefined}
          >
            <Icon name={item.name} />
          </a>
        ))}
      </nav>
      {children}
    </div>
  );
}
