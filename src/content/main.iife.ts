import browser from 'webextension-polyfill';
console.info('c', browser.runtime.id);
