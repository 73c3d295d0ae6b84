/** The outlines that a draft can follow. */
import type { Outline } from "../outline";
import { HUNAN } from "./hunan";
import { NANCHANG } from "./nanchang";
import { QIANNAN } from "./qiannan";

export const OUTLINES: readonly Outline[] = [NANCHANG, HUNAN, QIANNAN];
