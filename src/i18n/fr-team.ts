import type { Incomplete } from './complete.js';
import type { TeamMessages } from './nl-team.js';

export const frTeam: Incomplete<TeamMessages> = {};
