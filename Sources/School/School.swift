// School: see the files beside this one.
