import { Failed } from '@/utils/messages/no-answer';
