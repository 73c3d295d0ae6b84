/** Whether a key belongs to a word that is still being composed. */

/** Safari reports the Enter that ends a composition as no part of it, but gives it the code of one. */
const COMPOSITION_KEY = 229;

/** True while an input method has the key: what it means is not decided yet. */
export const isComposing = ({ isComposing, keyCode }: KeyboardEvent): boolean =>
  isComposing || keyCode === COMPOSITION_KEY;
