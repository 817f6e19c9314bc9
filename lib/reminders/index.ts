export { type Message, messageOf } from './message';
export { mayNotify, type Plan, type PlanInput, planReminders, type Watched } from './plan';
