import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { hearRequests } from '../lib/messages/requests';
import type { Channel } from '../lib/overlay/bar/channel';
import { engine } from '../lib/overlay/engine';
import { offer } from '../lib/overlay/slot';
import { siteOfDocument } from '../lib/platform';

const channel: Channel = { hear: (asked, signal) => hearRequests(asked, signal, siteOfDocument()) };

/** Put into a frame by the background when a list was found in it; pages without a list never carry it. */
export default defineUnlistedScript(() => offer('engine', { ...engine, channel }));
