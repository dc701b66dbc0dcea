import { Avatar } from './avatar';
import type { Conversation } from './ticket';

/** The right column: who the customer is and what this is about. */
export function CustomerFacts({ conversation }: { conversation: Conversation }) {
  const { customer, facts, tags, number, status } = conversation;
  return (
    <aside className="facts" aria-label="Customer">
      <div className="facts-person">
        <Avatar name={customer.name} of="customer" />
        <div>
          <h2>{customer.name}</h2>
          <p>{customer.email}</p>
        </div>
      </div>
      <h3>Details</h3>
      <dl>
        {facts.map((fact) => (
          <div key={fact.label}>
            <dt>{fact.label}</dt>
            <dd>{fact.value}</dd>
          </div>
        ))}
      </dl>
      <h3>Conversation</h3>
      <dl>
        <div>
          <dt>Number</dt>
          <dd>#{number}</dd>
        </div>
        <div>
          <dt>Status</dt>
          <dd>{status}</dd>
        </div>
      </dl>
      <ul className="tags" aria-label="Tags">
        {tags.map((tag) => (
          <li key={tag}>{tag}</li>
        ))}
      </ul>
    </aside>
  );
}
