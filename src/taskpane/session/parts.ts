/** What the session brings when it is needed. */
import { partOf } from "../part";

/** The law: checks, scores, plans. */
export const JUDGING = partOf(() => import(/* webpackChunkName: "law" */ "./law-chunk"));
/** Clean forms and the file that they are inserted from. */
export const TEMPLATES = partOf(() => import(/* webpackChunkName: "forms" */ "./making-forms"));
/** The reader of workbook files. */
export const READING = partOf(() => import(/* webpackChunkName: "reader" */ "../../hosts/open"));
