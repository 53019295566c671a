window.razberemsyaControl = true;
