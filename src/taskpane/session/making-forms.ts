/** What clean forms are made with: a part of its own, since most workbooks come with their forms. */
export { templateFile } from "../../hosts/template-file";
export { makeTemplate, packsFor, TEMPLATE_FORMS } from "../../templates";
