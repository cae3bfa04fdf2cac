import Glibc

// Runs a program with its output thrown away, and prints what that took: nanoseconds that went by, microseconds of the
// processor, and the most memory that it held, in KiB.
//
//   measured-run PROGRAM ARGUMENT…
//
// Linux counts the memory of a process from before it becomes the program, when it still has the pages of the one that
// starts it. So what starts a program to be measured has to be smaller than that: this links no Foundation.

let arguments = Array(CommandLine.arguments.dropFirst())
guard !arguments.isEmpty else {
  print("usage: measured-run PROGRAM ARGUMENT…")
  exit(2)
}

func now() -> Int {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return time.tv_sec * 1_000_000_000 + time.tv_nsec
}

var pointers = arguments.map { strdup($0) } + [nil]
var actions = posix_spawn_file_actions_t()
posix_spawn_file_actions_init(&actions)
posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
let start = now()
var process: pid_t = 0
guard posix_spawn(&process, arguments[0], &actions, nil, &pointers, environ) == 0 else { exit(2) }
var status: Int32 = 0
var usage = rusage()
wait4(process, &status, 0, &usage)
let wall = now() - start
let processor =
  (usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1_000_000
  + usage.ru_utime.tv_usec + usage.ru_stime.tv_usec
print("\(wall) \(processor) \(usage.ru_maxrss)")
