import { createContext, useContext } from 'react';
import type { AppServices } from './boot/createApp.ts';

export const AppContext = createContext<AppServices | undefined>(undefined);

/** The services of the app around a component. @throws if there is none */
export function useApp(): AppServices {
  const services = useContext(AppContext);
  if (!services) throw new Error('There is no app around this component.');
  return services;
}
