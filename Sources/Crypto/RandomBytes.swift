// RandomBytes: unpredictable bytes from the kernel, for tokens, keys and salts.

import CLinux
import Glibc

/// `count` bytes of the kernel's generator (getrandom(2), which waits at boot until it is seeded).
///
/// Ends the program when the kernel refuses: there is nothing safe to go on with.
public func randomBytes(_ count: Int) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
        while filled < count {
            let got = getrandom(buffer.baseAddress?.advanced(by: filled), count - filled, 0)
            if got > 0 {
                filled += got
            } else if errno != EINTR {
                // A kernel without getrandom, or one that forbids it: every token would be a guess.
                fatalError("getrandom failed: \(String(cString: strerror(errno)))")
            }
        }
    }
}
