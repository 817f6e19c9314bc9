import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { engine } from '../lib/overlay/engine';
import { offer } from '../lib/overlay/slot';

/** Put into a frame by the background when a list was found in it; pages without a list never carry it. */
export default defineUnlistedScript(() => offer('engine', engine));
