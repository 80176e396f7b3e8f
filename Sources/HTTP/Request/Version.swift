// The two versions of the protocol this server speaks (RFC 9112 §2.3). Everything else is answered 505.

/// A version of HTTP/1.
public enum Version: Sendable, Equatable {
    /// HTTP/1.0: one request a connection unless `Connection: keep-alive` is sent.
    case http10
    /// HTTP/1.1: connections stay open unless `Connection: close` is sent.
    case http11
}
