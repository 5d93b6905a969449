import { LeerscanTeam } from 'leerscan/react';

export default function Page() {
  return <LeerscanTeam />;
}
