import { mainJobIn } from './main-job.ts';

mainJobIn('firefox');
