declare module 'write-good';
declare module 'vader-sentiment';
