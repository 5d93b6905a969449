export type DimensionId = 'interaction' | 'information' | 'feedback' | 'reflection' | 'coaching';
export type LevelId = 'sprout' | 'grow' | 'sturdy' | 'rooted';

export type ItemId =
  | `interaction-${'place' | 'learn' | 'observe' | 'meetings' | 'member'}`
  | `information-${'find' | 'tools' | 'agreements' | 'contact' | 'new'}`
  | `feedback-${'steps' | 'growth' | 'ask' | 'get' | 'mistakes'}`
  | `reflection-${'time' | 'review' | 'cases' | 'response' | 'chances'}`
  | `coaching-${'mentor' | 'fit' | 'advice' | 'freedom' | 'together'}`;
