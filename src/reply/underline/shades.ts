import type { RuleSet, Severity } from '../../rules/types';
import type { Theme } from './mark';

/**
 * The tokens of the design, resolved: `::highlight` knows no `light-dark()` of the editor's ground. `underline.css`
 * holds the same values, and a test compares them.
 */
export const HUES: Record<RuleSet, Record<Theme, string>> = {
  commands: { light: '#1f5fd0', dark: '#74a3ff' },
  defensive: { light: '#94378c', dark: '#eaa4e6' },
  routine: { light: '#8f5a00', dark: '#e5b045' },
  team: { light: '#1c7550', dark: '#67d3a8' },
};

/** Behind the flagged words while their popover is open. */
export const WASHES: Record<RuleSet, Record<Theme, string>> = {
  commands: { light: '#e8effb', dark: '#263247' },
  defensive: { light: '#f7eaf5', dark: '#3b2a3c' },
  routine: { light: '#faf0dc', dark: '#3a3122' },
  team: { light: '#e3f3eb', dark: '#1f362c' },
};

/** Severity is a shape, so that grey is enough. Whole pixels: Chromium rounds the rest. */
export const SHAPES: Record<Severity, { style: 'dotted' | 'wavy' | 'double'; width: string }> = {
  1: { style: 'dotted', width: '2px' },
  2: { style: 'wavy', width: '1px' },
  3: { style: 'double', width: '1px' },
};

export const UNDERLINE_OFFSET = '3px';

/** Name of the custom highlight of these marks; the registry is shared with the page, hence the prefix. */
export function highlightName(set: RuleSet, severity: Severity, theme: Theme): string {
  return `tactful-${set}-${severity}-${theme}`;
}

export function washName(set: RuleSet, theme: Theme): string {
  return `tactful-open-${set}-${theme}`;
}
