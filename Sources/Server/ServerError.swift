// Why a server does not start. Errors of connections never leave the loop: they end that connection.

/// Why a server could not start.
public enum ServerError: Error, CustomStringConvertible {
    /// A setting is out of range; the text names it.
    case setting(String)
    /// The host is not an address in digits.
    case address(String)
    /// A system call failed with this errno.
    case system(call: StaticString, errno: Int32)
    /// The service could not make a lane.
    case lane(any Error)

    /// One line for the operator.
    public var description: String {
        switch self {
        case .setting(let name): "setting out of range: \(name)"
        case .address(let host): "not an IPv4 or IPv6 address: \(host)"
        case .system(let call, let code): "\(call): \(reason(code))"
        case .lane(let error): "the service did not start: \(error)"
        }
    }
}
