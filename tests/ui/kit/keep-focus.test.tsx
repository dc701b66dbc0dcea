import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepFocus } from '../../../src/ui/kit/keep-focus';

let life: AbortController;
let root: HTMLElement;
beforeEach(() => {
  life = new AbortController();
  root = document.body.appendChild(document.createElement('main'));
  root.append(...['one', 'two', 'three'].map(buttonNamed));
  keepFocus(root, life.signal);
});
afterEach(() => {
  life.abort();
  root.remove();
});

function buttonNamed(name: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.textContent = name;
  return button;
}

function press(name: string): HTMLElement {
  const button = [...root.querySelectorAll('button')].find((one) => one.textContent === name);
  if (!button) throw new Error(`There is no ${name}.`);
  button.focus();
  return button;
}

/** What has the focus once the observer was told. */
async function focused(): Promise<string | null | undefined> {
  await Promise.resolve();
  return document.activeElement === document.body ? 'the page' : document.activeElement?.textContent;
}

test('what takes its place gets the focus', async () => {
  press('two').replaceWith(buttonNamed('new'), buttonNamed('newer'));
  expect(await focused()).toBe('new');
});

test('where nothing takes its place, the next gets it, and after the last the one before', async () => {
  press('two').remove();
  expect(await focused()).toBe('three');
  press('three').remove();
  expect(await focused()).toBe('one');
});

test('it counts what came and went while it had the focus', async () => {
  const two = press('two');
  root.querySelector('button:last-of-type')?.replaceWith(buttonNamed('later'));
  await Promise.resolve();
  two.remove();
  expect(await focused()).toBe('later');
});

test('a focus that was moved on purpose stays there', async () => {
  const two = press('two');
  press('one');
  two.remove();
  expect(await focused()).toBe('one');
});

test('nothing hidden gets it, and nothing once it is over', async () => {
  press('three').style.visibility = 'hidden';
  press('two').remove();
  expect(await focused()).toBe('one');
  life.abort();
  press('one').remove();
  expect(await focused()).toBe('the page');
});
