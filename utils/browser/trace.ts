import { leaveTrace } from '@/utils/storage/traces';
import { sessionStore } from './browser-session-store';

/** Keeps the place of a fault for the diagnostics. Where even that fails there is nobody left to tell. */
export function trace(doing: string): (error: unknown) => void {
  return (error) => {
    leaveTrace(sessionStore, doing, error, Date.now()).catch(() => {});
  };
}
