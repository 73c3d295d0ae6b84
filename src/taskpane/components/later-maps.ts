/** How forms were understood, as a part that comes later. */
import { partOf } from "../part";

/** 识别结果, and the questions about it. */
export const MAPS = partOf(() => import(/* webpackChunkName: "maps" */ "./maps"));
