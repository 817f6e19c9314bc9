import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { findAll } from '../lib/reading/find';
import { suspectOf } from '../lib/reading/suspect';

/** Run by the popup in the frames of the tab in front: does the page hold a list that was not understood? */
export default defineUnlistedScript(async () => suspectOf(document, await findAll(document)));
