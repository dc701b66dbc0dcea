import type { Resolved } from '../../team/resolve';

/** Who decided, as a chip says it. */
export function sourceWords({ source, locked }: Resolved<boolean>): string {
  switch (source) {
    case 'personal':
      return 'Your choice';
    case 'built-in':
      return locked ? 'Always on' : 'As it comes';
    default:
      return locked ? 'Set by your team' : 'Suggested by your team';
  }
}
