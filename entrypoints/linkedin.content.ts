import { defineContentScript } from 'wxt/utils/define-content-script';
import { connect } from '../lib/session/connect';
import { linkedin } from '../lib/sites/linkedin';

export default defineContentScript({
  matches: ['https://www.linkedin.com/*'],
  runAt: 'document_start',
  allFrames: true,
  main: (context) => connect(linkedin, context),
});
