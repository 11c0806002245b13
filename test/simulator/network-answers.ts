import { type Answer, textAnswer } from './answer.ts';
import type { NetworkForm } from './fault-schema.ts';

/** What networks were seen to answer in place of a server that they do not let through. */
export function networkAnswer(form: NetworkForm): Answer {
  switch (form) {
    case 'signInRedirect':
      return {
        ...textAnswer(302, 'text/html', '', 'faulted'),
        headers: { Location: 'https://portal.example.org/login' },
      };
    case 'text401':
      return textAnswer(401, 'text/plain', 'Authentication required by the network', 'faulted');
    case 'text403':
      return textAnswer(403, 'text/plain', 'Access denied by policy', 'faulted');
    case 'html403':
      return textAnswer(
        403,
        'text/html',
        '<!doctype html><title>Blocked</title><h1>This site is blocked</h1>',
        'faulted',
      );
    case 'json403':
      return textAnswer(403, 'application/json', '{"message":"Forbidden","category":"Uncategorized"}', 'faulted');
    case 'json200':
      return textAnswer(200, 'application/json', '{"status":"blocked","message":"Category: education"}', 'faulted');
    case 'empty200':
      return textAnswer(200, 'text/plain', '', 'faulted');
    case 'proxyAuth':
      // To a request inside of a tunnel no proxy can say it, and some do.
      return textAnswer(407, 'text/html', '<h1>Proxy Authentication Required</h1>', 'faulted');
    case 'networkSignIn':
      return textAnswer(511, 'text/html', '<h1>Network Authentication Required</h1>', 'faulted');
    case 'badGateway':
      return textAnswer(502, 'text/html', '<html><h1>502 Bad Gateway</h1>the proxy got no answer</html>', 'faulted');
  }
}
