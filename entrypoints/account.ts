import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { accountOf } from '../lib/reading/account';

/** Run by the background in the frames of a tab that shows a list; its result is who is logged in there. */
export default defineUnlistedScript(() => accountOf(document));
