import type { HotlineMessages } from './vi.js';

/** Texts of the office hours. */
export const vi = {
  dirOpen: 'Đang mở cửa',
  dirClosing: 'Sắp đóng cửa',
  dirLunch: 'Nghỉ trưa',
  dirClosed: 'Đã đóng cửa',
  /** `name` reads on: "lễ Quốc khánh". */
  dirHoliday: (name: string) => `Nghỉ ${name}`,
  dirInLieu: (name: string) => `Nghỉ bù ${name}`,
  dirNoCalendar: (year: number) => `Chưa có lịch nghỉ lễ năm ${year}`,
  dirNoHours: 'Chưa rõ giờ làm việc hôm nay',
  dirCallFirst: 'gọi trước khi đến',
  dirUntil: (time: string) => `đến ${time}`,
  dirAlways: 'cả ngày đêm',
  dirMinutesLeft: (minutes: number) => `còn ${minutes} phút`,
  dirReopens: (when: string) => `mở lại ${when}`,
  dirUnknownFrom: (date: string) => `từ ${date} chưa có lịch, gọi trước khi đến`,
  dirToday: (time: string) => `${time} hôm nay`,
  dirTomorrow: (time: string, morning: boolean, weekday: string) => `${time} ${morning ? 'sáng' : 'chiều'} mai, ${weekday}`,
  dirOnDay: (time: string, weekday: string, date: string) => `${time} ${weekday} ${date}`,
  dirWeekday: (weekday: number) => ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'][weekday] ?? '',
  dirDays: (first: string, last: string) => `${first} đến ${last}`,
  dirIsToday: (weekday: string) => `${weekday} (hôm nay)`,
  dirOff: 'Nghỉ',
  dirCallBefore: 'Gọi trước',
  dirOnly: (fields: string) => `Chỉ nhận: ${fields}`,
  dirOutOfHours: 'Ngoài giờ, có thể không ai nghe máy.',
  dirUrgent: (label: string, number: string) => `Việc gấp, gọi ${label}: ${number}.`,
  dirNoHoursData: 'Chưa có giờ làm việc. Gọi trước khi đến.',
};

/** Their heading stands before they have come, so it is among the first texts. */
export type HoursMessages = typeof vi & Pick<HotlineMessages, 'dirHours'>;
