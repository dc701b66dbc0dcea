import writeGood from 'write-good';

export async function create() {
  return (text) => writeGood(text);
}
