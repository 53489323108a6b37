/** Figures from day records, one function a figure. All time is in ms; a day that was not lived is `NO_TIME`. */
export * from './accuracy.ts';
export * from './charged.ts';
export * from './creation.ts';
export * from './opens.ts';
export * from './periods.ts';
export * from './sittings.ts';
