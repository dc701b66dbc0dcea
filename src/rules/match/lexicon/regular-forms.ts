/** "confirm, confirming, confirmed": the forms of a verb that needs no entry of its own. */
export function regularForms(base: string): { gerund: string; participle: string } {
  const mute = /[^eoyi]e$/.test(base);
  const stem = /[^aeiou]y$/.test(base)
    ? `${base.slice(0, -1)}ied`
    : base.endsWith('e')
      ? `${base}d`
      : `${base}ed`;
  return { gerund: `${mute ? base.slice(0, -1) : base}ing`, participle: stem };
}
