import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerPicker, picker } from '../lib/overlay/picker';

/** Put into a frame by the background when the user points or opens a card; until then no page carries it. */
export default defineUnlistedScript(() => offerPicker(picker));
