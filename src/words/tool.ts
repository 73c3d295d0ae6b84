/** The tool's own names and its version, as every output carries them. */

export const TOOL = { name: "jxzp", title: "绩效自评助手", version: "0.1.0" } as const;

/** 绩效自评助手 0.1.0. */
export const TOOL_WORDS = `${TOOL.title} ${TOOL.version}`;
