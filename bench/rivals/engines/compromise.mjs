import nlp from 'compromise/three';

export async function create() {
  return (text) => nlp(text).match('#Imperative').length;
}
