// What the Glibc module of Swift leaves out: epoll, eventfd, accept4, getrandom, sendfile, crypt.
//
// _GNU_SOURCE is not defined here: with it the headers define fd_set otherwise than the Glibc module does, and the two
// cannot be imported together. What it would have declared is declared below, with the values of Linux.
#include <crypt.h>
#include <fcntl.h>
#include <pthread.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/random.h>
#include <sys/sendfile.h>
#include <sys/socket.h>

extern int accept4(int, struct sockaddr *, socklen_t *, int);
extern int mkostemp(char *, int);
extern int pthread_setname_np(pthread_t, const char *);

/// O_TMPFILE of the kernel, with the O_DIRECTORY it needs.
static inline int open_unnamed(const char *directory) {
    return open(directory, 020000000 | O_DIRECTORY | O_RDWR | O_CLOEXEC, 0600);
}
