import type { RefObject } from 'react';
import { Icon } from './icon';

interface SearchFieldProps {
  label: string;
  value: string;
  field: RefObject<HTMLInputElement | null>;
  onChange(value: string): void;
}

/** One line to search by; what it holds is also its name. */
export function SearchField({ label, value, field, onChange }: SearchFieldProps) {
  return (
    <label className="search">
      <Icon name="find" />
      <span className="unseen">{label}</span>
      <input
        type="search"
        placeholder={label}
        value={value}
        ref={field}
        onChange={(event) => onChange(event.target.value)}
      />
      <span className="key" aria-hidden="true">
        /
      </span>
    </label>
  );
}
