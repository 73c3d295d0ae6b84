/** What the controller needs of the law: a part of its own, which comes after the first view. */
export { assessWorkbook, makePlan, reasonPlan } from "../../assessment";
