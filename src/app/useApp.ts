import { createContext, useContext } from 'react';
import type { AppServices } from './boot/createApp.ts';

export const AppContext = createContext<AppServices | undefined>(undefined);

/** What the parts of one app share. @throws where no `AppContext` is provided */
export function useApp(): AppServices {
  const services = useContext(AppContext);
  if (!services) throw new Error('There is no app around this component.');
  return services;
}
