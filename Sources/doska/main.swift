// The process around the commands: its words in, its exit code out.
import Commands
import Glibc

exit(Program().run(Array(CommandLine.arguments.dropFirst())))
