// Mustache: see the files beside this one.
