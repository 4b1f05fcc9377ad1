/* Loaded before the C library (LD_PRELOAD): writes of the chat's store fail as they are told to, and the clock is moved.

   The file named in MEDAID_SHIM holds four numbers of 64 bits: writes so far, the first and the last one that fail, and
   the seconds by which the clock is ahead. */

#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <time.h>
#include <unistd.h>

static volatile long long *told;

static void begin(void) __attribute__((constructor));
static void begin(void) {
    const char *path = getenv("MEDAID_SHIM");
    int file = path ? open(path, O_RDWR) : -1;
    if (file < 0)
        return;
    void *found = mmap(NULL, 4 * sizeof(long long), PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
    told = found == MAP_FAILED ? NULL : found;
    close(file);
}

static int fails(int file) {
    char link[40], path[4096];
    if (!told)
        return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (length < 0)
        return 0;
    path[length] = 0;
    if (!strstr(path, "/bot.db"))
        return 0;
    long long number = __sync_add_and_fetch(&told[0], 1);
    if (number < told[1] || number > told[2])
        return 0;
    errno = ENOSPC;
    return 1;
}

#define REAL(name) __typeof__(&name) real = (__typeof__(&name))dlsym(RTLD_NEXT, #name)

ssize_t write(int file, const void *from, size_t size) { REAL(write); return fails(file) ? -1 : real(file, from, size); }
ssize_t pwrite(int file, const void *from, size_t size, off_t at) { REAL(pwrite); return fails(file) ? -1 : real(file, from, size, at); }
ssize_t pwrite64(int file, const void *from, size_t size, off64_t at) { REAL(pwrite64); return fails(file) ? -1 : real(file, from, size, at); }
int ftruncate(int file, off_t size) { REAL(ftruncate); return fails(file) ? -1 : real(file, size); }
int ftruncate64(int file, off64_t size) { REAL(ftruncate64); return fails(file) ? -1 : real(file, size); }
int fsync(int file) { REAL(fsync); return fails(file) ? -1 : real(file); }
int fdatasync(int file) { REAL(fdatasync); return fails(file) ? -1 : real(file); }

int clock_gettime(clockid_t clock, struct timespec *now) {
    REAL(clock_gettime);
    int failed = real(clock, now);
    if (!failed && told && clock == CLOCK_REALTIME)
        now->tv_sec += told[3];
    return failed;
}
