export { accountOfName, type Confirmed, identityKey, resolveAccount } from './account';
export { findDocumentNumber, foldNumber } from './document-number';
export { dossierKey, type KeyParts, rowKey } from './dossier-key';
export { matSeparator, maySayMat } from './mat';
export { clean, fold, foldTitle } from './normalise';
