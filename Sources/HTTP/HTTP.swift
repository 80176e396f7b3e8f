// HTTP: see the files beside this one.
