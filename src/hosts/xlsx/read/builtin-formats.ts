/** Number formats that a file names by number only (ECMA-376 part 1, 18.8.30), with the zh-cn dates. */

const DATE = 'yyyy"年"m"月"d"日"';
const MONTH = 'yyyy"年"m"月"';
const MONTH_DAY = 'm"月"d"日"';
const HOURS = 'h"时"mm"分"';
const SECONDS = 'h"时"mm"分"ss"秒"';
const AFTERNOON = '上午/下午h"时"mm"分"';
const AFTERNOON_SECONDS = '上午/下午h"时"mm"分"ss"秒"';

const BUILTIN: ReadonlyMap<number, string> = new Map([
  [0, "General"],
  [1, "0"],
  [2, "0.00"],
  [3, "#,##0"],
  [4, "#,##0.00"],
  [5, '"¥"#,##0;"¥"\\-#,##0'],
  [6, '"¥"#,##0;[Red]"¥"\\-#,##0'],
  [7, '"¥"#,##0.00;"¥"\\-#,##0.00'],
  [8, '"¥"#,##0.00;[Red]"¥"\\-#,##0.00'],
  [9, "0%"],
  [10, "0.00%"],
  [11, "0.00E+00"],
  [12, "# ?/?"],
  [13, "# ??/??"],
  [14, "yyyy/m/d"],
  [15, "d-mmm-yy"],
  [16, "d-mmm"],
  [17, "mmm-yy"],
  [18, "h:mm AM/PM"],
  [19, "h:mm:ss AM/PM"],
  [20, "h:mm"],
  [21, "h:mm:ss"],
  [22, "yyyy/m/d h:mm"],
  [27, MONTH],
  [28, MONTH_DAY],
  [29, MONTH_DAY],
  [30, "m-d-yy"],
  [31, DATE],
  [32, HOURS],
  [33, SECONDS],
  [34, AFTERNOON],
  [35, AFTERNOON_SECONDS],
  [36, MONTH],
  [37, "#,##0;\\-#,##0"],
  [38, "#,##0;[Red]\\-#,##0"],
  [39, "#,##0.00;\\-#,##0.00"],
  [40, "#,##0.00;[Red]\\-#,##0.00"],
  [41, '_ * #,##0_ ;_ * \\-#,##0_ ;_ * "-"_ ;_ @_ '],
  [42, '_ "¥"* #,##0_ ;_ "¥"* \\-#,##0_ ;_ "¥"* "-"_ ;_ @_ '],
  [43, '_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_ '],
  [44, '_ "¥"* #,##0.00_ ;_ "¥"* \\-#,##0.00_ ;_ "¥"* "-"??_ ;_ @_ '],
  [45, "mm:ss"],
  [46, "[h]:mm:ss"],
  [47, "mm:ss.0"],
  [48, "##0.0E+0"],
  [49, "@"],
  [50, MONTH],
  [51, MONTH_DAY],
  [52, MONTH],
  [53, MONTH_DAY],
  [54, MONTH_DAY],
  [55, AFTERNOON],
  [56, AFTERNOON_SECONDS],
  [57, MONTH],
  [58, MONTH_DAY],
]);

const NUMBERS: ReadonlyMap<string, number> = new Map(
  [...BUILTIN].reverse().map(([number, format]) => [format, number]),
);

/** The format of a built-in number, or undefined. */
export const builtinFormat = (number: number): string | undefined => BUILTIN.get(number);

/** The built-in number of a format (the lowest when several have it), or undefined. */
export const builtinNumber = (format: string): number | undefined => NUMBERS.get(format);
