/** Words in the comments that are written into Word documents. */
export const COMMENT_WORDS = {
  /** By this name our comments are known again. */
  author: "绩效自评助手",
} as const;
