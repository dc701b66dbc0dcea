import { type Rgba, rgbaOf } from './color';
import { flatParent } from './flat-parent';
import { frameOf } from './frame-of';

/** Relative luminance below which a ground counts as dark (LOOK.md, Theme). */
const DARK_BELOW = 0.18;

/**
 * The theme for what is drawn on or near `element`, by the ground that it really has: a dark system with a white
 * helpdesk must not give pale underlines. See-through grounds are laid over what is behind them; where nothing is
 * opaque, the text colour tells.
 */
export function themeOf(element: Element): 'light' | 'dark' {
  const layers: Rgba[] = [];
  for (let at: Element | null | undefined = element; at; at = flatParent(at) ?? frameOf(at)) {
    const color = rgbaOf(getComputedStyle(at).backgroundColor);
    if (color && color[3] > 0) layers.push(color);
    if (color && color[3] >= 0.99) return luminance(flatten(layers, color)) < DARK_BELOW ? 'dark' : 'light';
  }
  const ink = rgbaOf(getComputedStyle(element).color) ?? [0, 0, 0, 1];
  const page: Rgba = luminance(ink) > 0.5 ? [18, 18, 18, 1] : [255, 255, 255, 1];
  return luminance(flatten(layers, page)) < DARK_BELOW ? 'dark' : 'light';
}

/** `layers` from front to back, laid over `ground`. */
function flatten(layers: Rgba[], ground: Rgba): Rgba {
  return layers.reduceRight<Rgba>((below, [r, g, b, alpha]) => {
    const mix = (top: number, under: number): number => top * alpha + under * (1 - alpha);
    return [mix(r, below[0]), mix(g, below[1]), mix(b, below[2]), 1];
  }, ground);
}

/** WCAG 2.2, relative luminance. */
function luminance([r, g, b]: Rgba): number {
  const linear = (channel: number): number => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}
