console.info('pd');
export {};
