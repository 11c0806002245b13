import type { Language } from '@/utils/caaspp/answer';

export const ENGLISH: Language = { code: 'en', english: 'English', own: 'English' };
export const SPANISH: Language = { code: 'es', english: 'Spanish', own: 'Español' };
export const VIETNAMESE: Language = { code: 'vi', english: 'Vietnamese', own: 'Tiếng Việt' };
export const CHINESE: Language = { code: 'zh-Hant', english: 'Traditional Chinese', own: '繁體中文' };
export const KOREAN: Language = { code: 'ko', english: 'Korean', own: '한국어' };
