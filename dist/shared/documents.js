export { DASHBOARD, grafanaDocuments, isDashboard } from "./documents2.js";
