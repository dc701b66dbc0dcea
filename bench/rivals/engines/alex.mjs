import { text as alex } from 'alex';

export async function create() {
  return (text) => alex(text).messages;
}
