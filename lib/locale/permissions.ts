import type { Texts } from './language';

/** A permission in the manifest: why it is there, and what is lost without it. */
export interface PermissionText {
  /** As the manifest calls it. */
  name: string;
  /** Only in some builds. */
  where?: string;
  why: string;
  without: string;
}

/** Every permission, for the guide and, in English, the README's table; both are checked against the builds by tests. */
export const permissionTexts: Texts<readonly PermissionText[]> = {
  vi: [
    {
      name: 'host_permissions',
      where: 'đúng những trang đã nêu khi đóng gói',
      why: 'đọc danh sách trên các trang đó và đặt nhãn hạn lên trên',
      without: 'không đọc được gì',
    },
    {
      name: 'optional_host_permissions',
      where: 'chỉ bản chung',
      why: 'để người dùng thêm từng trang bằng “Bật trên trang này”; không có quyền nào được cấp sẵn',
      without: 'không thêm được trang nào',
    },
    {
      name: 'activeTab',
      where: 'chỉ bản chung',
      why: 'biết người dùng mở cửa sổ Đúng Hạn trên trang nào, chỉ vào lúc đó',
      without: 'không đề nghị bật được trên trang đang mở',
    },
    {
      name: 'storage',
      why: 'giữ thiết lập của người dùng và nhận thiết lập từ chính sách của cơ quan',
      without: 'chỉ có thiết lập mặc định',
    },
    {
      name: 'sidePanel',
      where: 'Chrome, Edge, Cốc Cốc',
      why: 'hiện bảng bên cùng với trang (từ bản 114, mở từ cửa sổ Đúng Hạn từ bản 116; Firefox không cần quyền này)',
      without: 'bảng bên mở thành một tab',
    },
    {
      name: 'alarms',
      why: 'năm phút một lần xem có hồ sơ nào vừa đến hạn, cả khi không mở danh sách nào',
      without: 'không nhắc việc; số trên biểu tượng chỉ theo các danh sách đang mở',
    },
    {
      name: 'notifications',
      why: 'nhắc hồ sơ sắp đến hạn, đến hạn hôm nay, quá hạn, trong giờ làm việc',
      without: 'chỉ còn số trên biểu tượng',
    },
    {
      name: 'idle',
      why: 'thay bản mới lúc không có ai dùng máy',
      without: 'bản mới chờ đến khi không có trang nào của cơ quan ở phía trước, hoặc khởi động lại trình duyệt',
    },
    {
      name: 'scripting',
      why: 'bắt đầu đọc trang vừa được thêm, đọc lại các trang đang mở sau khi cập nhật, đưa vào phần chỉ cột và thẻ hồ sơ; hỏi trang có danh sách xem ai đang đăng nhập',
      without: 'phải tải lại các trang đang mở; không tách được hồ sơ theo tài khoản',
    },
  ],
  en: [
    {
      name: 'host_permissions',
      where: 'exactly the sites named at the build',
      why: 'to read the lists on their pages and lay badges over them',
      without: 'nothing is read',
    },
    {
      name: 'optional_host_permissions',
      where: 'general build only',
      why: 'lets the user add one site at a time with “Turn on for this site”; nothing is granted beforehand',
      without: 'no site can be added',
    },
    {
      name: 'activeTab',
      where: 'general build only',
      why: 'to know which site the popup was opened on, and only then',
      without: 'the popup cannot offer to add it',
    },
    {
      name: 'storage',
      why: 'settings of the user and of the office’s policy',
      without: 'default settings only',
    },
    {
      name: 'sidePanel',
      where: 'Chromium',
      why: 'to show the panel beside the page (from version 114 on, opened from the popup from 116 on; Firefox needs none for its sidebar)',
      without: 'the panel opens as a tab',
    },
    {
      name: 'alarms',
      why: 'to look every five minutes for what has become urgent, also while no list is open',
      without: 'no reminders, the number on the icon only follows open lists',
    },
    {
      name: 'notifications',
      why: 'to remind of dossiers that are due soon, due today or late, within working hours',
      without: 'the number on the icon only',
    },
    {
      name: 'idle',
      why: 'to put a new version in place while nobody is at the computer',
      without: 'it waits until no page of the e-office is in front, or the browser is started again',
    },
    {
      name: 'scripting',
      why: 'to start on a site the user has just added, again in open pages after an update, to bring in what pointing and cards need; to ask the pages of a list who is logged in',
      without: 'open pages would need a reload; accounts would not be told apart',
    },
  ],
};
