// Why a command did not do what it was asked for, and what the shell learns of it. The text is for the administrator,
// in Russian, one line; it holds no personal data.

/// The failure of a command.
public enum CommandError: Error, Equatable {
    /// The arguments are wrong: the text says what and how. Exit 2.
    case usage(String)
    /// The command could not do its work: the text says why and what to do. Exit 1.
    case failed(String)
    /// The work is done but for some lines, which have been named already. Exit 3.
    case incomplete(String)

    /// What the shell gets.
    public var exitCode: Int32 {
        switch self {
        case .usage: 2
        case .failed: 1
        case .incomplete: 3
        }
    }

    /// The line for the administrator.
    public var message: String {
        switch self {
        case .usage(let text), .failed(let text), .incomplete(let text): text
        }
    }
}
