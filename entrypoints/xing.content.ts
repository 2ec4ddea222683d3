import { defineContentScript } from 'wxt/utils/define-content-script';
import { connect } from '../lib/session/connect';
import { xing } from '../lib/sites/xing';

export default defineContentScript({
  matches: ['https://www.xing.com/*'],
  runAt: 'document_start',
  allFrames: true,
  main: (context) => connect(xing, context),
});
