import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { diagnose } from '../lib/reading/diagnosis';
import { findLists } from '../lib/reading/find';

/** Run by the popup in the frames of the tab in front when a diagnosis file is asked for. */
export default defineUnlistedScript(async () => diagnose(document, await findLists(document)));
