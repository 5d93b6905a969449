import { LeerscanScan } from 'leerscan/react';

/** Without a listener, a server component can show the scan itself. */
export default function Page() {
  return <LeerscanScan form="short" />;
}
