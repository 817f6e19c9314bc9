import { clean } from '../text';

/** Who a page says is logged in. */
export interface Account {
  name: string;
  unit?: string;
}

const unitStart =
  /^(?:phòng|ban|sở|ubnd|hđnd|ủy ban|uỷ ban|văn phòng|vp |trung tâm|chi cục|cục|vụ|đội|tổ |bộ |khoa|viện|đơn vị|bộ phận|trường|chi nhánh|công an|kho bạc|thanh tra)(?=[\s:.]|$)/i;
const notUnits = /^(?:bộ lọc|ban hành|phòng họp|tổ chức|đơn vị:?$|văn phòng điện tử|tổ hợp)/i;

/** The unit a text names, or undefined. */
export function unitIn(text: string): string | undefined {
  const shown = clean(text).replace(/^đơn vị\s*:\s*/i, '');
  return shown.length >= 6 && shown.length <= 80 && unitStart.test(shown) && !notUnits.test(shown) ? shown : undefined;
}

/** The unit behind a name in one text: `Nguyễn Văn A (Phòng Tổng hợp)`, `Nguyễn Văn A - Phòng Tổng hợp`. */
export function unitBehind(text: string): string | undefined {
  for (const part of clean(text)
    .split(/[()|,;·]|\s[-–—]\s/)
    .slice(1)) {
    const unit = unitIn(part.trim());
    if (unit !== undefined) return unit;
  }
  return undefined;
}
