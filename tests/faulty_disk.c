/* Preloaded into Charley: what it writes to one file fails, for as long as
 * another file exists.
 *
 * FAULT_FILE   the file's name, as it is or with more behind a dot
 * FAULT        ENOSPC, EIO, EROFS: every write fails so, and EROFS opening too
 *              SHORT: the first write is cut in half, and then there is no room
 *              SYNC: writes are taken, and making them durable fails
 *              KILL: the process is killed instead of a write or a sync
 * FAULT_AFTER  how many of those go well before KILL does
 * FAULT_BYTES  zeros: only writes of nothing but zeros, such as a key's end
 * FAULT_WHILE  the path of the file that switches all this on
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

#define NEXT(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

static int is_on(void) {
  const char *file = getenv("FAULT_WHILE");
  return file && access(file, F_OK) == 0;
}

static int is(const char *fault) {
  const char *set = getenv("FAULT");
  return set && strcmp(set, fault) == 0;
}

static int is_named(const char *path) {
  const char *wanted = getenv("FAULT_FILE");
  const char *slash = strrchr(path, '/');
  const char *name = slash ? slash + 1 : path;
  size_t length = wanted ? strlen(wanted) : 0;
  return length && strncmp(name, wanted, length) == 0 &&
         (name[length] == 0 || name[length] == '.');
}

static int is_wanted(int fd) {
  char link[64], path[4096];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length < 0)
    return 0;
  path[length] = 0;
  return is_named(path);
}

static int is_of_bytes(const char *bytes, size_t count) {
  if (!getenv("FAULT_BYTES"))
    return 1;
  for (size_t at = 0; at < count; at++)
    if (bytes[at])
      return 0;
  return 1;
}

/* Kills the process, unless so many have to go well before. */
static void count_down(void) {
  static int done;
  const char *after = getenv("FAULT_AFTER");
  if (done++ == (after ? atoi(after) : 0))
    raise(SIGKILL);
}

/* How much may be written, or -1 and why not. */
static ssize_t allowed(int fd, const void *bytes, size_t count) {
  static int was_short;
  int before = errno;
  if (!is_on() || !is_wanted(fd) || !is_of_bytes(bytes, count)) {
    errno = before;
    return (ssize_t)count;
  }
  if (is("KILL")) {
    count_down();
    errno = before;
    return (ssize_t)count;
  }
  errno = is("EIO") ? EIO : is("EROFS") ? EROFS : ENOSPC;
  if (is("SYNC") || (is("SHORT") && !was_short && count > 1)) {
    was_short = 1;
    errno = before;
    return (ssize_t)(is("SYNC") ? count : count / 2);
  }
  return -1;
}

ssize_t write(int fd, const void *bytes, size_t count) {
  ssize_t most = allowed(fd, bytes, count);
  return most < 0 ? -1 : NEXT(write)(fd, bytes, (size_t)most);
}

ssize_t pwrite(int fd, const void *bytes, size_t count, off_t at) {
  ssize_t most = allowed(fd, bytes, count);
  return most < 0 ? -1 : NEXT(pwrite)(fd, bytes, (size_t)most, at);
}

ssize_t pwrite64(int fd, const void *bytes, size_t count, off64_t at) {
  ssize_t most = allowed(fd, bytes, count);
  return most < 0 ? -1 : NEXT(pwrite64)(fd, bytes, (size_t)most, at);
}

static int may_sync(int fd) {
  int before = errno;
  int is_met = is_on() && is_wanted(fd);
  if (is_met && is("KILL"))
    count_down();
  int fails = is_met && is("SYNC");
  errno = fails ? EIO : before;
  return !fails;
}

int fsync(int fd) { return may_sync(fd) ? NEXT(fsync)(fd) : -1; }

int fdatasync(int fd) { return may_sync(fd) ? NEXT(fdatasync)(fd) : -1; }

static int may_open(const char *path, int flags) {
  int before = errno;
  int writes = (flags & O_ACCMODE) != O_RDONLY || flags & O_CREAT;
  int fails = writes && is_on() && is("EROFS") && is_named(path);
  errno = fails ? EROFS : before;
  return !fails;
}

#define MODE(flags)                                                            \
  mode_t mode = 0;                                                             \
  if ((flags) & (O_CREAT | O_TMPFILE)) {                                       \
    va_list more;                                                              \
    va_start(more, flags);                                                     \
    mode = va_arg(more, mode_t);                                               \
    va_end(more);                                                              \
  }

int open(const char *path, int flags, ...) {
  MODE(flags)
  return may_open(path, flags) ? NEXT(open)(path, flags, mode) : -1;
}

int open64(const char *path, int flags, ...) {
  MODE(flags)
  return may_open(path, flags) ? NEXT(open64)(path, flags, mode) : -1;
}

int openat(int at, const char *path, int flags, ...) {
  MODE(flags)
  return may_open(path, flags) ? NEXT(openat)(at, path, flags, mode) : -1;
}

int openat64(int at, const char *path, int flags, ...) {
  MODE(flags)
  return may_open(path, flags) ? NEXT(openat64)(at, path, flags, mode) : -1;
}
