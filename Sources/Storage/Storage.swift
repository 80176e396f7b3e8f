// Storage: see the files beside this one.
