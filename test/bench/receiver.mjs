// How many responses a second the receiver of demo/receiver keeps, and how long an answer takes. Sender, receiver and
// database share this machine. `npm run bench:receiver`.
import { Agent } from 'node:http';
import { cpus, loadavg } from 'node:os';
import { post, responseRecord } from '../helpers/kiosk-sender.mjs';
import { ownUser } from '../helpers/own-user.mjs';
import { startPostgres } from '../helpers/postgres.mjs';
import { copyReceiver } from '../helpers/receiver-program.mjs';

const SECONDS = 6;
const KIOSKS = [1, 10, 50, 100];

const user = ownUser();
const program = copyReceiver(user);
const database = await startPostgres(user);

/** Milliseconds of every answer, while so many kiosks send one record after the other. */
async function times(url, kiosks) {
  const took = [];
  const end = Date.now() + SECONDS * 1000;
  const one = async (_, at) => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    while (Date.now() < end) {
      const record = responseRecord(`Tablet ${at}`);
      const began = performance.now();
      const { status } = await post(url, record, { agent });
      if (status !== 200) throw new Error(`answered ${status}`);
      took.push(performance.now() - began);
    }
    agent.destroy();
  };
  await Promise.all(Array.from({ length: kiosks }, one));
  return took.sort((first, other) => first - other);
}

try {
  console.log(
    `${cpus().length} cores (${cpus()[0]?.model}), load before ${loadavg()[0].toFixed(1)}, Node ${process.version}`,
  );
  const [{ server_version: version }] = await database.ask('show server_version');
  for (const [name, env] of Object.entries({ [`PostgreSQL ${version}`]: { DATABASE_URL: database.url }, files: {} })) {
    const receiver = await program.start(env);
    for (const kiosks of KIOSKS) {
      const took = await times(receiver.url, kiosks);
      const at = (share) => took[Math.floor(took.length * share)].toFixed(1);
      console.log(
        `${name}, ${kiosks} kiosks: ${Math.round(took.length / SECONDS)} a second, median ${at(0.5)} ms, p99 ${at(0.99)} ms`,
      );
    }
    await receiver.stop();
  }
} finally {
  await database.close();
  program.remove();
  user.remove();
}
