/** Says conditions on several rates back in clear Chinese. Knows no value. */
import type { Body, JointCase } from "./model";
import { sayAward, sayInterval } from "./say-amount";

/** `甲率≥90%且乙率≥80%`. */
export function sayConditions({ all }: JointCase): string {
  return all.map(({ subject, interval }) => sayInterval(interval, subject, "%")).join("且");
}

/** The clauses of a rule of several rates. */
export function sayJointBody({ cases, otherwise }: Extract<Body, { kind: "joint" }>): readonly string[] {
  const clauses = cases.map((one) => `${sayConditions(one)}，${sayAward(one.award)}`);
  return otherwise ? [...clauses, `否则${sayAward(otherwise)}`] : clauses;
}
