// QR: see the files beside this one.
