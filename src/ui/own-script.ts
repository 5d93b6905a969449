interface Policy {
  createScriptURL(url: string): string;
}

/** A page may make it once. */
let policy: Policy | undefined;

/**
 * The address of a worker of ours, as a page with Trusted Types takes it. @throws for one from another site, which
 * could do anything with this page.
 */
export function ownScript(url: string): string {
  policy ??= (
    globalThis as { trustedTypes?: { createPolicy(name: string, rules: Policy): Policy } }
  ).trustedTypes?.createPolicy('leerscan', { createScriptURL: ownOnly });
  return policy ? policy.createScriptURL(url) : ownOnly(url);
}

function ownOnly(url: string): string {
  if (new URL(url, document.baseURI).origin !== location.origin)
    throw new Error(`a worker comes from the page's own site, not from ${url}`);
  return url;
}
