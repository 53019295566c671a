import './print.ts';
