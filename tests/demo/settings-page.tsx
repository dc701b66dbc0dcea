import { AGENT } from './agent';
import { Shell } from './shell';

/** A page of the helpdesk with fields but no reply box: nothing here is for a coach. */
export function SettingsPage() {
  return (
    <Shell place="settings">
      <main className="settings">
        <h1>Settings</h1>
        <p className="settings-lead">How Harbor Desk greets you and tells you about new conversations.</p>
        <form className="settings-card" onSubmit={(event) => event.preventDefault()}>
          <label>
            Display name
            <input type="text" defaultValue={AGENT} autoComplete="off" />
          </label>
          <label>
            Sign-in address
            <input type="email" defaultValue="robin.hale@harbor-desk.example" autoComplete="off" />
          </label>
          <label>
            Time zone
            <select defaultValue="Europe/Lisbon">
              <option>Europe/Lisbon</option>
              <option>Europe/Berlin</option>
              <option>Europe/Athens</option>
            </select>
          </label>
          <label className="settings-check">
            <input type="checkbox" defaultChecked />
            Tell me when a conversation is given to me
          </label>
          <button type="submit" className="primary">
            Save
          </button>
        </form>
      </main>
    </Shell>
  );
}
