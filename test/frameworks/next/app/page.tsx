import { Scan } from './scan';

export default function Page() {
  return <Scan />;
}
