window.razberemsyaBait = true;
