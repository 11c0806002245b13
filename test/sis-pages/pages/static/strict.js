// Counts what the page's policy blocked, so that a test can see that the extension caused nothing.
window.violations = [];
document.addEventListener('securitypolicyviolation', (event) => {
  window.violations.push({ directive: event.effectiveDirective, blocked: event.blockedURI });
});
