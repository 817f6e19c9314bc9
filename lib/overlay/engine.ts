import { computeDeadline, readDue } from '../deadline';
import { coverageOf } from '../reading/coverage';
import { hasher, isSecretLabel, isStamp, macsOf, minimise, secrecyOf } from '../secrecy';
import { factsOf, worldOf } from '../standing';
import { cardFacts } from './card-facts';
import { countList } from './count-list';
import { SecretGroups, secretRows } from './secret-groups';
import { Surfaces } from './surfaces';
import { viewOf } from './view';
import { isFiltered, isWhole, toldKeys } from './whole';
import { beginWork } from './work';

/**
 * What counts time and judges rows. More than half of the code that a list needs, and none of it before there is one:
 * it is a script of its own, brought into a page when the first list was found.
 */
export interface Engine {
  worldOf: typeof worldOf;
  factsOf: typeof factsOf;
  secrecyOf: typeof secrecyOf;
  isSecretLabel: typeof isSecretLabel;
  isStamp: typeof isStamp;
  hasher: typeof hasher;
  macsOf: typeof macsOf;
  minimise: typeof minimise;
  coverageOf: typeof coverageOf;
  countList: typeof countList;
  SecretGroups: typeof SecretGroups;
  Surfaces: typeof Surfaces;
  secretRows: typeof secretRows;
  isFiltered: typeof isFiltered;
  isWhole: typeof isWhole;
  toldKeys: typeof toldKeys;
  viewOf: typeof viewOf;
  cardFacts: typeof cardFacts;
  beginWork: typeof beginWork;
  readDue: typeof readDue;
  computeDeadline: typeof computeDeadline;
}

export const engine: Engine = {
  worldOf,
  factsOf,
  secrecyOf,
  isSecretLabel,
  isStamp,
  hasher,
  macsOf,
  minimise,
  coverageOf,
  countList,
  SecretGroups,
  Surfaces,
  secretRows,
  isFiltered,
  isWhole,
  toldKeys,
  viewOf,
  cardFacts,
  beginWork,
  readDue,
  computeDeadline,
};
