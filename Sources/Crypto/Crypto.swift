// Crypto: see the files beside this one.
