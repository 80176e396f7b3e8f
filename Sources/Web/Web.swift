// Web: see the files beside this one.
