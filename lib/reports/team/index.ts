export { type TeamGate, type TeamLimits, teamLimits, teamType } from './format';
export { type Merged, type MergeOptions, type TeamItem, type TeamMember, TeamMerge } from './merge';
export { reportFileName, snapshotName, teamFileName, teamProblemText } from './names';
export { readTeamFile, type TeamFile, type TeamReadOptions } from './read';
export { ownTeamDossier, type TeamRowOptions, type TeamSource, teamRows } from './rows';
export { type TeamFileOptions, teamFile } from './write';
