/** The panels as a part that comes later, in the file of the later views. */
import { partOf } from "../part";

export const PANELS = partOf(() => import(/* webpackChunkName: "views" */ "./panels"));
