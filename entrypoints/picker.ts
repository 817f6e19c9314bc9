import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { picker } from '../lib/overlay/picker';
import { offer } from '../lib/overlay/slot';

/** Put into a frame by the background when the user points or opens a card; until then no page carries it. */
export default defineUnlistedScript(() => offer('picker', picker));
