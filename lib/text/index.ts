export { accountOfName, type Confirmed, identityKey, resolveAccount } from './account';
export { findDocumentNumber, foldNumber } from './document-number';
export {
  dossierKey,
  fullerKey,
  joinRowKey,
  type KeyParts,
  mayBeOne,
  type RowKeyParts,
  rowKey,
  splitRowKey,
} from './dossier-key';
export { fileNamePart } from './file-name';
export { isolated } from './isolated';
export { type JsonPlace, jsonPlace } from './json-place';
export { matSeparator, maySayMat } from './mat';
export { clean, fold, foldTitle } from './normalise';
export { originTyped } from './site-address';
export { stable } from './stable';
