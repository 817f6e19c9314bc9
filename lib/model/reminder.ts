/** Stages a dossier passes on its way to being late; its user is told of each once. */
export const stages = ['soon', 'today', 'overdue'] as const;
export type Stage = (typeof stages)[number];
