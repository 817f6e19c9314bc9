import type { FieldName } from '../model/row';

/** Words written as they are read, one after another; a list of quoted words would be three times as long. */
function words(text: string): readonly string[] {
  return text.split('|').map((word) => word.replace(/\s+/g, ' ').trim());
}

/**
 * Titles of columns and labels by meaning (domain.md §2.1, §10), folded as `foldTitle` does: lower case, no
 * diacritics. A title means a field when it is one of these, or begins with one and goes on only with `qualifiers`
 * ("han xu ly" + "van ban").
 */
export const titles: Record<FieldName, readonly string[]> = {
  stt: words(`
    stt | tt | so tt | so thu tu | no | # | thu tu | stt. | tt. | s.t.t | no. | n0
  `),
  soDen: words(`
    so den | so vao so | so vb den | so van ban den | arrival no | so den/nam | so den cua van ban |
    vao so | so thu tu den | so cv den | incoming no
  `),
  ngayDen: words(`
    ngay den | ngay nhan | ngay nhan van ban | ngay nhan ho so | ngay vao so | ngay tiep nhan |
    thoi gian nhan | thoi gian tiep nhan | ngay giao | ngay giao viec | ngay bat dau | bat dau |
    ngay nhap | ngay chuyen | received | received date | start date | ngay vb den | ngay van ban den |
    ngay gio den | ngay gio nhan | thoi gian den | thoi diem nhan | thoi diem tiep nhan | ngay nop |
    ngay nop ho so | ngay nhan cong viec | ngay nhan viec | ngay gui den | thoi gian giao |
    thoi gian chuyen | ngay chuyen den | ngay phan cong | ngay tao | ngay thu ly | tu ngay |
    arrival date | received on | arrived | created | assigned date | date received
  `),
  soKyHieu: words(`
    so | so/ky hieu | so ky hieu | so ki hieu | so/ki hieu | so, ky hieu | so, ky hieu van ban |
    so va ky hieu | so kh | skh | kh | ky hieu | so vb | so van ban | so hieu | so hieu van ban |
    so cong van | so cv | so yeu cau | document no | reference | so, ki hieu | so-ky hieu | so - ky hieu |
    so/kh | so ky hieu vb | so ki hieu vb | so/ky hieu vb | so/ky hieu van ban | so ky hieu van ban |
    so vb/ky hieu | so hieu vb | van ban so | cong van so | ma van ban | ma vb | ma cong viec |
    ma nhiem vu | ma cv | so phieu | ma yeu cau | so to trinh | code | ref | ref no |
    reference no | number | doc no | document number | so hieu cong van | so hieu cv
  `),
  ngayVb: words(`
    ngay vb | ngay van ban | ngay ban hanh | ngay bh | ngay ky | ngay phat hanh | ngay thang van ban |
    ngay thang | issued | issue date | ngay cong van | ngay cv | ngay ky vb | ngay thang vb |
    ngay, thang | ngay thang nam | ngay ra van ban | ngay ky ban hanh | document date | date issued |
    issued on
  `),
  trichYeu: words(`
    ho so | van ban | thong tin ho so | thong tin van ban | thong tin chung | matter |
    trich yeu | trich yeu noi dung | noi dung | noi dung trich yeu | noi dung ho so | noi dung cong viec |
    noi dung nhiem vu | ten nhiem vu | ten cong viec | ten ho so | ten thu tuc | ten thu tuc hanh chinh |
    thu tuc | thu tuc hanh chinh | ten tthc | ten van ban | ten loai va trich yeu noi dung |
    ten loai va trich yeu | nhiem vu | cong viec | chu de | tieu de | subject | title |
    trich yeu van ban | trich yeu vb | trich yeu/noi dung | trich yeu - noi dung | ve viec |
    noi dung van ban | noi dung trich yeu van ban | ten trich yeu | tieu de van ban | tieu de cong viec |
    ten cong viec/nhiem vu | ten nhiem vu/cong viec | noi dung yeu cau | noi dung don | noi dung giao |
    noi dung giao viec | mo ta | mo ta cong viec | trich yeu noi dung van ban | ten dich vu | dich vu |
    ten dich vu cong | tom tat | tom tat noi dung | y trich yeu | ten dvc | loai thu tuc | summary |
    description | task | task name | content | abstract | name of task
  `),
  coQuanBanHanh: words(`
    cqbh | cq ban hanh | co quan ban hanh | don vi ban hanh | noi ban hanh | noi gui | don vi gui |
    co quan gui | tac gia | co quan phat hanh | co quan giao | don vi giao | issuer | issuing body |
    sender | cqbh vb | noi phat hanh | don vi phat hanh | co quan ban hanh vb | co quan ban hanh van ban |
    co quan/don vi gui | don vi ban hanh vb | noi gui den | nguoi gui | co quan trinh | don vi trinh |
    issued by | from | agency
  `),
  loaiVb: words(`
    loai van ban | loai vb | hinh thuc vb | hinh thuc van ban | ten loai | document type | loai |
    loai cong van | loai cv | the loai | loai ho so | type | hinh thuc
  `),
  linhVuc: words(`
    linh vuc | field | linh vuc tthc | linh vuc giai quyet
  `),
  doKhan: words(`
    do khan | muc do khan | tinh chat | muc uu tien | do uu tien | uu tien | muc do | priority | urgency |
    khan | muc do khan cap | do khan cap | muc do khan/uu tien | do uu tien xu ly |
    tinh chat khan
  `),
  doMat: words(`
    do mat | muc do mat | cap do | cap do mat | mat | secrecy | confidentiality | do bao mat | muc mat |
    muc bao mat | do mat vb | do mat van ban | tinh chat mat | loai mat | security | classification
  `),
  hanXuLy: words(`
    con | den han | den han ngay | thoi gian yeu cau | ngay yeu cau hoan thanh | action by | required by |
    respond by | action required by | han phai xong |
    han xu ly | han xl | hxl | han giai quyet | han gq | thoi han giai quyet | thoi han gq | thoihangq |
    thoi han xu ly | thoi han hoan thanh | thoi han thuc hien | thoi han | han duoc giao | han ket thuc |
    het han | ngay het han | han hoan thanh | han chot | han de xuat | han thuc hien | han cuoi | han |
    ngay den han | so ngay con lai | so ngay qua han | con lai | thoi gian con lai | due date | due |
    deadline | han xu li | han xly | han giai quyet ho so | han gq hs | han tham muu | han trinh |
    han tham dinh | han duyet | han phe duyet | han ky | han gui | han buoc | han xu ly buoc |
    han noi bo | han chuyen vien | han phong | han don vi | han lanh dao | han thuc te | han giao |
    han yeu cau | han thoi gian | han ngay | han xu ly chinh | han xlc | han cong viec | han nhiem vu |
    han tthc | ngay han | ngay han xu ly | ngay toi han | ngay phai xong | ngay phai hoan thanh |
    phai hoan thanh | ngay hoan thanh du kien | ngay du kien hoan thanh | du kien hoan thanh |
    thoi gian du kien hoan thanh | ngay ket thuc du kien | ket thuc du kien | thoi han cuoi |
    thoi han giai quyet ho so | thoi han tham muu | thoi han tra ket qua | thoi han bao cao |
    thoi diem het han | thoi gian het han | het han ngay | het han xu ly | ngay het han xu ly |
    ngay het han giai quyet | thoi han xl | tgxl | thoi gian han | han dinh | ky han | so ngay con |
    ngay con lai | con lai (ngay) | so gio con lai | thoi gian con | so ngay tre | so ngay tre han |
    so ngay cham | so ngay qua | qua han (ngay) | tre han (ngay) | due on | due by | due at |
    target date | expected completion | time left | remaining | days left | complete by |
    thoi han hoan tat | han hoan tat | han nop bao cao | han xong | hoan thanh truoc |
    hoan thanh truoc ngay | xong truoc ngay | thoi gian phai hoan thanh
  `),
  hanTraLoi: words(`
    han tra loi | han tra loi van ban | han phuc dap | han bao cao | reply by | han tra loi vb |
    han hoi dap | han tra loi y kien | thoi han tra loi | han bao cao cap tren | ngay phai tra loi |
    han phan hoi | reply due | response due
  `),
  hanVanBan: words(`
    han van ban | han vb | han tren van ban | han theo van ban | han cua van ban |
    han xu ly tren van ban | han ghi tren van ban
  `),
  hanPhoiHop: words(`
    han phoi hop | han lay y kien | han cho y kien | han gop y | han cho y kien phoi hop |
    han xu ly phoi hop | han dong xu ly | han xin y kien | han tham gia y kien
  `),
  ngayHenTra: words(`
    ngay hen tra | ngay hen tra ket qua | ngay hen tra kq | hen tra | hen tra ket qua | han tra ket qua |
    han tra | ngay tra ket qua du kien | ngay hen | appointment | hen tra kq | ngay tra kq du kien |
    ngay hen tra ho so | thoi gian hen tra | ngay gio hen tra | hen tra ngay | ngay hen tra cho cong dan |
    ngay hen lay ket qua | han tra kq | ngay du kien tra | return date
  `),
  maHoSo: words(`
    ma ho so | so ho so | ma hs | ma bien nhan | so bien nhan | ma so ho so | file code | ma so hs |
    so hs | ma so | ma giay hen | ma tiep nhan | so tiep nhan | ma ho so tthc | ma tra cuu |
    so ho so tiep nhan | dossier no | dossier code | file no | case no | case number | ma don |
    ma giao dich
  `),
  donViChuTri: words(`
    don vi chu tri | don vi xu ly | don vi xu ly chinh | phong ban xu ly | phong ban | noi xu ly |
    don vi nhan | don vi thuc hien | don vi giai quyet | don vi duoc giao | chu tri | lead unit |
    don vi chu tri xu ly | co quan chu tri | don vi phu trach | phong chu tri | phong xu ly |
    phong ban chu tri | don vi thu ly | co quan xu ly | co quan giai quyet | phong chuyen mon |
    don vi xu ly hien tai | noi nhan xu ly | don vi dang xu ly | don vi dau moi | phong/don vi | unit |
    department | don vi
  `),
  donViPhoiHop: words(`
    don vi phoi hop | can bo phoi hop xu ly | dong xu ly | phoi hop | supporting unit | phong phoi hop |
    co quan phoi hop | nguoi phoi hop | can bo phoi hop | don vi dong xu ly
  `),
  nguoiXuLy: words(`
    nguoi xu ly | can bo xu ly | can bo xu ly chinh | nguoi phu trach | nguoi chu tri | can bo thu ly |
    chuyen vien thu ly | chuyen vien | nguoi thuc hien | nguoi duoc giao | gan cho | phan cong cho |
    handler | assignee | nguoi xu li | nguoi xu ly chinh | nguoi dang xu ly | can bo dang xu ly |
    can bo phu trach | can bo duoc giao | nguoi nhan | nguoi nhan viec | nguoi nhan xu ly | xu ly chinh |
    can bo | cong chuc xu ly | cong chuc thu ly | cong chuc phu trach | chuyen vien xu ly |
    nguoi giai quyet | nguoi chiu trach nhiem | nguoi thu ly | nguoi giu | owner |
    assigned to | responsible | person in charge
  `),
  vaiTro: words(`
    vai tro | vai tro xu ly | hinh thuc xu ly | role | vai tro tham gia | vt
  `),
  trangThai: words(`
    xu ly |
    trang thai | trang thai xu ly | trang thai ho so | tinh trang | tinh trang xu ly | tien do |
    tien do giai quyet | tien do xu ly | status | trang thai vb | trang thai van ban |
    trang thai cong viec | trang thai nhiem vu | tinh trang ho so | ket qua xu ly | ket qua |
    trang thai hs | state | progress
  `),
  yKienChiDao: words(`
    y kien chi dao | but phe | nd tham muu | noi dung tham muu | y kien lanh dao | y kien xu ly |
    noi dung xu ly | noi dung chi dao | noi dung but phe | chi dao | instruction | but phe lanh dao |
    y kien but phe | y kien cua lanh dao | y kien chi dao cua lanh dao | y kien phan cong |
    noi dung phan cong | noi dung chuyen | noi dung giao xu ly | chi dao xu ly | y kien |
    but phe/chi dao | loi phe | ghi chu chi dao | yeu cau xu ly | comment | note from leader
  `),
  soVbTraLoi: words(`
    so, ky hieu van ban tra loi | so ky hieu van ban tra loi | van ban tra loi | vb tra loi |
    so vb tra loi | so van ban tra loi
  `),
  lyDoTre: words(`
    ly do tre hen | ly do qua han | ly do tre | nguyen nhan
  `),
};

/** Words that may follow a title without changing its meaning; what stands in brackets never does. */
export const qualifiers: ReadonlySet<string> = new Set(
  words(`
    van | ban | vb | ho | so | hs | cong | viec | cv | nhiem | vu | nv | den | di | ve | cua | cho |
    theo | du | kien | chi | tiet | xu | ly | giai | quyet | gq | chinh | dau | moi | cuoi | cung | toi |
    da | quy | dinh | duoc | giao | hien | tai | tthc | thu | tuc | hanh | noi | dung | thuc | hoan |
    thanh | cap | tren | trong | nuoc | don | vi | phong | ubnd | lanh | dao | nguoi | can | bo | chuyen |
    vien | ngay | gio | thang | nam | kq | ket | qua
  `),
);

/**
 * Titles that mean a deadline only where nothing else in the list does: an end is planned in a list of tasks, and is
 * what has happened in a list of finished ones.
 */
export const weakDueTitles = words(`
  ngay ket thuc | ket thuc | thoi gian ket thuc | den ngay | end date | finish | thoi gian hoan thanh |
  ngay tra | ngay tra ket qua
`);

/** Titles that look like a field and are none (domain.md §10.4); whatever begins so is none either. */
export const notFields = words(`
  han bao quan | han bao hanh | han su dung | han dung | han hop dong | han nop ho so | han nop tien |
  han nop phi | han dang ky | han thanh toan | han muc | han che | han mat khau | thoi han bao quan |
  thoi han bao hanh | thoi han su dung | thoi han hop dong | thoi han hieu luc | thoi han luu tru |
  thoi han luu | thoi han giay phep | thoi han cong khai | quyen han | gia han | hang muc |
  ngay het hieu luc | het hieu luc | hieu luc | tinh trang hieu luc | trang thai hieu luc | trong han |
  qua han | so luong | so lan
`);

/**
 * Titles that lists of other things have: statistics, calendars, directories, news, archives, libraries, stores.
 * Each speaks against a list of dossiers; a title counts when it begins with one.
 */
export const otherLists = words(`
  ngay cap | chu the | so seri | ho va ten | ho ten | ma nhan vien | ma nv | gioi tinh | nha cung cap |
  loai hop dong | ngay hieu luc hop dong | so hop dong | nguoi nghi | loai nghi |
  tong so | tong cong | ty le | ti le | trong han | dung han | truoc han | dia diem | thanh phan |
  buoi | thu ngay | dien thoai | so dien thoai | email | thu dien tu | chuc vu | chuc danh | ngay dang |
  luot xem | luot tai | tai ve | tai xuong | download | han bao quan | thoi han bao quan |
  thoi han luu | thoi gian bao quan | so to | hop so | kho | gia ke | hieu luc | ngay hieu luc |
  ngay co hieu luc | tinh trang hieu luc | trang thai hieu luc | ngay het hieu luc | het hieu luc |
  nguoi ky | giay phep | so giay phep | hop dong | so hop dong | gia tri | so tien | don gia | bien so |
  ngay sinh | han su dung | han dung
`);
