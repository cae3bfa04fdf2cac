import AgreementCommands
import Foundation

/// The process around the program.
@main
enum Program {
  static func main() async {
    // A reader that goes away shall be an error that can be told, not the end of the process.
    signal(SIGPIPE, SIG_IGN)
    var streams = StandardStreams()
    exit(await AgreementProgram.run(Array(CommandLine.arguments.dropFirst()), with: &streams))
  }
}
