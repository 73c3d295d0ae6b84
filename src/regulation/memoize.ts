/** Works a thing out once for each object it is asked of; facts never change, and checks ask again and again. */

/** The same function, which keeps each answer as long as the object it was asked of lives. */
export function memoize<Key extends object, Answer>(work: (key: Key) => Answer): (key: Key) => Answer {
  const answers = new WeakMap<Key, { readonly answer: Answer }>();
  return (key) => {
    const known = answers.get(key);
    if (known) return known.answer;
    const answer = work(key);
    answers.set(key, { answer });
    return answer;
  };
}
