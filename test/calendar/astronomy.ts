/**
 * The Vietnamese lunar calendar from the moon and the sun: new moons and the sun's longitude by the series of Meeus,
 * "Astronomical Algorithms", chapters 25 and 49, in civil days of UTC+7. Slow and independent of the table it checks.
 */
const rad = Math.PI / 180;

/** Julian day (universal time) of the k-th new moon after 2000-01-06. */
function newMoon(k: number): number {
  const t = k / 1236.85;
  const mean = 2451550.09766 + 29.530588861 * k + 0.00015437 * t * t;
  const e = 1 - 0.002516 * t;
  const m = (2.5534 + 29.1053567 * k) * rad;
  const mp = (201.5643 + 385.81693528 * k + 0.0107582 * t * t) * rad;
  const f = (160.7108 + 390.67050284 * k - 0.0016118 * t * t) * rad;
  const om = (124.7746 - 1.56375588 * k) * rad;
  const s = Math.sin;
  const periodic =
    -0.4072 * s(mp) +
    0.17241 * e * s(m) +
    0.01608 * s(2 * mp) +
    0.01039 * s(2 * f) +
    0.00739 * e * s(mp - m) -
    0.00514 * e * s(mp + m) +
    0.00208 * e * e * s(2 * m) -
    0.00111 * s(mp - 2 * f) -
    0.00057 * s(mp + 2 * f) +
    0.00056 * e * s(2 * mp + m) -
    0.00042 * s(3 * mp) +
    0.00042 * e * s(m + 2 * f) +
    0.00038 * e * s(m - 2 * f) -
    0.00024 * e * s(2 * mp - m) -
    0.00017 * s(om) -
    0.00007 * s(mp + 2 * m);
  const planets =
    0.000325 * s((299.77 + 0.107408 * k) * rad) +
    0.000165 * s((251.88 + 0.016321 * k) * rad) +
    0.000164 * s((251.83 + 26.651886 * k) * rad) +
    0.000126 * s((349.42 + 36.412478 * k) * rad) +
    0.00011 * s((84.66 + 18.206239 * k) * rad);
  const year = 2000 + t * 100;
  const deltaT = year < 2005 ? 60 : 62.92 + 0.32217 * (year - 2000) + 0.005589 * (year - 2000) ** 2;
  return mean + periodic + planets - deltaT / 86400;
}

/** Day number since 1970 in UTC+7 that holds a Julian day. */
const civilDay = (jd: number): number => Math.floor(jd - 2440587.5 + 7 / 24);

/** Twelfth of the sun's circle at the start of a civil day: 0 at the March equinox, 9 at the December solstice. */
function sunTwelfth(day: number): number {
  const t = (day - 7 / 24 + 2440587.5 - 2451545) / 36525;
  const m = (357.52911 + 35999.05029 * t) * rad;
  const center = (1.914602 - 0.004817 * t) * Math.sin(m) + 0.019993 * Math.sin(2 * m) + 0.000289 * Math.sin(3 * m);
  const longitude = 280.46646 + 36000.76983 * t + center - 0.00569 - 0.00478 * Math.sin((125.04 - 1934.136 * t) * rad);
  return Math.floor((((longitude % 360) + 360) % 360) / 30);
}

/** Index of the new moon that begins lunar month 11 of a year: the month that holds the December solstice. */
function month11(year: number): number {
  let k = Math.floor((year + 0.97 - 2000) * 12.3685);
  while (civilDay(newMoon(k)) > Date.UTC(year, 11, 31) / 86_400_000) k--;
  return sunTwelfth(civilDay(newMoon(k))) >= 9 ? k - 1 : k;
}

/** Civil day numbers of mùng 1 Tết and of 10/3 of a year. */
export function lunarDays(year: number): { newYear: number; hungKings: number } {
  const first = month11(year - 1);
  const leapYear = month11(year) - first === 13;
  let month = 11;
  let leapUsed = !leapYear;
  const starts = new Map<number, number>([[11, first]]);
  for (let k = first + 1; k <= first + 6; k++) {
    const same = sunTwelfth(civilDay(newMoon(k))) === sunTwelfth(civilDay(newMoon(k + 1)));
    if (same && !leapUsed) {
      leapUsed = true;
      continue;
    }
    month = (month % 12) + 1;
    starts.set(month, k);
  }
  const start = (m: number): number => civilDay(newMoon(starts.get(m) ?? Number.NaN));
  return { newYear: start(1), hungKings: start(3) + 9 };
}
