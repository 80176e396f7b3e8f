// The few calls whose C forms Swift cannot say well, each with its rule for EINTR. Nothing here decides anything.
import CLinux
import Glibc

/// The text of an errno.
func reason(_ code: Int32) -> String {
    var buffer = [CChar](repeating: 0, count: 128)
    return buffer.withUnsafeMutableBufferPointer { text in
        guard let base = text.baseAddress, strerror_r(code, base, text.count) == 0 else { return "error \(code)" }
        return String(cString: base)
    }
}

/// Milliseconds of a clock that never jumps.
func monotonicMilliseconds() -> UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC_COARSE, &time)
    return UInt64(time.tv_sec) * 1000 + UInt64(time.tv_nsec) / 1_000_000
}

/// Seconds since 1970 in UTC.
func wallSeconds() -> Int64 {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME_COARSE, &time)
    return Int64(time.tv_sec)
}

/// An open descriptor that is closed with its last reference.
final class Descriptor: Sendable {
    let number: Int32

    init(_ number: Int32) { self.number = number }

    deinit { close(number) }
}
