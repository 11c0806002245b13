import { mainJobIn } from './main-job.ts';

mainJobIn('chromium');
