import type { Strings } from './en.js';

/** Arabic. Not yet reviewed by a native speaker. */
const ar: Strings = {
  $code: 'ar',
  $name: 'العربية',
  $dir: 'rtl',
  share: 'مشاركة',
  waysToShare: 'طرق المشاركة',
  somethingToRead: 'شيء يستحق القراءة',
  email: 'البريد الإلكتروني',
  sms: 'رسالة نصية',
  copy: 'نسخ الرابط',
  copied: 'تم نسخ الرابط',
  copyByHand: 'انسخ هذا العنوان',
  print: 'طباعة',
};
export default ar;
