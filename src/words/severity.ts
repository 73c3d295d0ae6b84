/** Words for severities, used by every surface. */

export const SEVERITY_WORDS = { error: "错误", warning: "警告", info: "提示" } as const;

/** A shape beside the word, so that no severity is told by colour alone. */
export const SEVERITY_SHAPES = { error: "●", warning: "▲", info: "○" } as const;
