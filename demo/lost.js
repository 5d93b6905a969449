// At an address that does not exist. Some mail programs write the # of a link as %23: it opens after all.
import './languages.js';

const LINK = /^(.*?)%(?:25)?23(leerscan(?:-invitation|-report)?)(?:=|%(?:25)?3D)([\w-]+)/i;

const [, path, name, code] = LINK.exec(location.pathname) ?? [];
if (code !== undefined) {
  // Made of this address: a path that looks like another server's stays one of this server.
  const target = new URL(location.href);
  target.pathname = path;
  target.hash = `${name.toLowerCase()}=${code}`;
  location.replace(target);
}
document.querySelector('.start').href = new URL('.', import.meta.url).href;
