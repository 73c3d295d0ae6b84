/** Prints one line; where it goes is the caller's. */
export type PrintLine = (text: string) => void;
