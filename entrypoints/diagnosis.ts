import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { findLists } from '../lib/reading';
import { diagnose } from '../lib/reading/diagnosis';

/** Run by the popup in the frames of the tab in front when a diagnosis file is asked for. */
export default defineUnlistedScript(() => diagnose(document, findLists(document)));
