import AgreementCommands
import Foundation

/// The process around the program.
@main
enum Program {
  static func main() async {
    // A reader that goes away shall be an error that can be told, not the end of the process.
    signal(SIGPIPE, SIG_IGN)
    shareHeap()
    var streams = StandardStreams()
    exit(await AgreementProgram.run(Array(CommandLine.arguments.dropFirst()), with: &streams))
  }

  /// Lets all threads take their memory from one heap, so that what one gives up serves another.
  ///
  /// The C library of GNU otherwise gives each thread a heap of its own.
  private static func shareHeap() {
    #if os(Linux)
      typealias Setter = @convention(c) (_ option: Int32, _ value: Int32) -> Int32
      // The module of the C library leaves out the header of this function, and that of its option.
      let mostHeaps: Int32 = -8
      guard let function = unsafe dlsym(nil, "mallopt") else { return }
      _ = unsafe unsafeBitCast(function, to: Setter.self)(mostHeaps, 1)
    #endif
  }
}
