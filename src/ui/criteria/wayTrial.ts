import { createContext } from 'react';
import type { WayShares } from '../../core/analyse/sample/wayShares.ts';

/** How sample leads go on by the ways of one stage; null: not known. */
export const WayTrialContext = createContext<WayShares | null>(null);
