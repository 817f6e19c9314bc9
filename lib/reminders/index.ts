export { type Message, messageOf } from './message';
export { awake, mayNotify, type Plan, type PlanInput, planReminders, type Watched } from './plan';
