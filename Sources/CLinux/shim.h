// What the Glibc module of Swift leaves out: epoll, eventfd, accept4, getrandom, crypt.
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include <crypt.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/random.h>
#include <sys/socket.h>

extern int accept4(int, struct sockaddr *, socklen_t *, int);
