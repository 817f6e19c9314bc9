import type { Role } from '../../model/deadline';

/**
 * What an adapter's role is called in a row that does not say one's role itself. It goes into the row as the page's
 * word would, so that badge, popup and report all come to the same deadline.
 */
export const roleWords: Record<Role, string> = {
  chuTri: 'Chủ trì',
  phoiHop: 'Phối hợp',
  deBiet: 'Để biết',
  theoDoi: 'Theo dõi',
};
